package fr.lesbases.account;

import fr.lesbases.common.ProfileId;

/** Published in the transaction that makes the account; its profile is made in the same one. */
public record AccountCreated(ProfileId id, String firstName, String lastName) {}
