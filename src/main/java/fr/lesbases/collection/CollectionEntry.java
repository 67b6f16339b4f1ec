package fr.lesbases.collection;

import fr.lesbases.resource.ResourceRow;

/** A resource in a collection, with what the collection says of it. @param note empty for none, at most {@value #MAX_NOTE} characters */
public record CollectionEntry(ResourceRow row, String note) {

    public static final int MAX_NOTE = 500;
}
