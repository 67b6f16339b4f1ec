package fr.lesbases.base;

/** What a member is in a base: PRODUCT §1. */
public enum Role {
    /** Also invites administrators, changes roles, removes members, answers requests, deletes the base. */
    ADMINISTRATOR,
    CONTRIBUTOR
}
