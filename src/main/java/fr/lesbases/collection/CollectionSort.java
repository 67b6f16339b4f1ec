package fr.lesbases.collection;

import java.util.Arrays;
import java.util.Optional;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** The orders of found collections; {@code code} is what the address says. */
public enum CollectionSort {
    /** The best first; the newest first where there are no words to be good at. */
    RELEVANCE("pertinence"),
    NEWEST("recentes");

    private final String code;

    CollectionSort(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CollectionSort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    SortFinalStep apply(SearchSortFactory f) {
        return switch (this) {
            case RELEVANCE -> f.score().then().field(CollectionFields.CREATED).desc();
            case NEWEST -> f.field(CollectionFields.CREATED).desc();
        };
    }
}
