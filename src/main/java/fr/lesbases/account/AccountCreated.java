package fr.lesbases.account;

import fr.lesbases.common.ProfileId;

/** Somebody has shown that an address is theirs. Published in the transaction that notes it; their profile is made in the same one. */
public record AccountCreated(ProfileId id, String firstName, String lastName) {}
