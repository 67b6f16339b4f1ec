package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;

/** A person has another name from now on. Published in the transaction that changes it. */
public record ProfileRenamed(ProfileId profile) {}
