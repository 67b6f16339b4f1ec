package fr.lesbases.base;

/** What can be asked of a base: the rows of PRODUCT §8. */
public enum BaseAction {
    /** Know its name and logo; for a private one, behind a lock box. */
    SEE,
    /** Read its contents and members. */
    READ,
    /** Ask to become a member. */
    JOIN,
    /** Edit its information, visibility and images, make resources and collections in it, invite contributors. */
    EDIT,
    /** Invite administrators, change roles, remove members, answer requests, delete and restore it. */
    ADMINISTER
}
