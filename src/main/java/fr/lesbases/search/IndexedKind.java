package fr.lesbases.search;

/**
 * Something the index holds. Beans of this type let the index be built, checked and mended.
 *
 * @param type the indexed entity, whose identifier is a UUID in the column {@code id}
 * @param rows what of it the index should hold, as SQL behind {@code from}, with a condition
 * @param name the key of what people call it
 */
public record IndexedKind(Class<?> type, String rows, String name) {}
