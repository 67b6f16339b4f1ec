package fr.lesbases.access;

/** In SQL, what {@link Viewer#holdsAny} asks of one thing: every list and count asks it in the same words, so that they agree and can't leak (decision 0004). */
public final class ReadableRows {

    /** The parameter of {@link #of}; its value is {@link #keys}. */
    public static final String KEYS = "keys";

    private ReadableRows() {}

    /**
     * The condition that a viewer's keys meet those of the readers. Everyone's key, which each viewer holds, stands apart: so the database knows that most rows are meant, whoever asks, and what it
     * plans once is right for all. Without, it looks for all rows that everyone may read before it looks for those of a page.
     *
     * @param alias of the table, which has the columns {@code deleted} and {@code readers}
     */
    public static String of(String alias) {
        return " %1$s.deleted is null and (%1$s.readers @> '{%2$s}' or %1$s.readers && string_to_array(:%3$s, ' ')::varchar[]) ".formatted(alias, Key.EVERYONE, KEYS);
    }

    public static String keys(Viewer viewer) {
        return String.join(" ", Key.values(viewer.keys()));
    }
}
