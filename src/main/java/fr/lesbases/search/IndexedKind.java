package fr.lesbases.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something the index holds. Beans of this type let the index be built, checked and mended.
 *
 * @param type the indexed entity, whose identifier is a UUID in the column {@code id}
 * @param rows what of it the index should hold, as SQL behind {@code from}, with a condition
 * @param parts of its {@link Stamp}, as SQL about one of these rows, in the order in which its binder writes them
 * @param name the key of what people call it
 * @param readAlong reads into the session, for many of them at once, what their binder asks for one by one
 */
public record IndexedKind(Class<?> type, String rows, List<String> parts, String name, Consumer<List<?>> readAlong) {

    /** One whose binder asks for nothing else. */
    public IndexedKind(Class<?> type, String rows, List<String> parts, String name) {
        this(type, rows, parts, name, things -> {
        });
    }

    public IndexedKind {
        parts = List.copyOf(parts);
    }
}
