package fr.lesbases.base;

/** Where somebody stands with a base. */
public enum MemberStatus {
    MEMBER, INVITED,
    /** The invitation's time is over; it can be sent again for a while. */
    EXPIRED,
    REQUESTED
}
