package fr.lesbases.resource;

/** What can be asked of a resource: the rows of PRODUCT §8. */
public enum Action {
    /** Know its title and owner; for a private one, behind a lock box. */
    SEE,
    /** Read the published revision. */
    READ,
    /** Edit, publish, settings, invite contributors, delete; read the working copy. */
    EDIT,
    /** Put it in another base or back to the creator's profile. */
    MOVE,
    /** Put it into a collection, report it. */
    COLLECT,
    /** Make a draft of one's own from what one may read. Without a licence nobody but its editors may. */
    DUPLICATE
}
