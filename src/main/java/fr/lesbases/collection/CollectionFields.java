package fr.lesbases.collection;

import fr.lesbases.search.WeightedText;
import java.util.List;

/** The fields of the index of collections, and what a word in each counts. */
final class CollectionFields {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String OWNER = "owner";
    static final String CREATED = "created";

    static final List<WeightedText> TEXTS = List.of(new WeightedText(TITLE, 6), new WeightedText(DESCRIPTION, 2), new WeightedText(OWNER, 0.7f));

    private CollectionFields() {
    }
}
