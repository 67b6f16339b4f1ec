package fr.lesbases.search;

/** Something the index holds. Beans of this type let the index tell whether it is complete. */
public interface IndexedKind {

    /** The indexed entity. */
    Class<?> type();

    /** How many of them the index should hold, by the database. */
    long expected();
}
