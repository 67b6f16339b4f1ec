package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;

/** A profile is private from now on: nothing on it may stay public. Published in the transaction that hides it. */
public record ProfileHidden(ProfileId profile) {}
