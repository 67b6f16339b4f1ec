package fr.lesbases.collection;

/** What can be asked of a collection: the rows of PRODUCT §8. */
public enum CollectionAction {
    /** Know its title and owner; for a private one, behind a lock box. */
    SEE,
    READ,
    /** Keep it in a profile or a base. */
    SAVE,
    /** Add, remove and order its resources, and write notes on them. */
    EDIT,
    /** Change its title, description, image and visibility, delete it: "Mes favoris" stays as it is. */
    CHANGE
}
