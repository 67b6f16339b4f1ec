package fr.lesbases.account;

import fr.lesbases.common.ProfileId;

/** Somebody has signed in, or is known by the browser they stay signed in with. They have their profile by then; told within that transaction. */
public record PersonSignedIn(ProfileId id) {}
