package fr.lesbases.resource;

import java.util.Arrays;
import java.util.Optional;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** The orders of search results; {@code code} is what the address says. */
public enum ResourceSort {
    /** The best first; the newest first where there are no words to be good at. */
    RELEVANCE("pertinence"),
    NEWEST("recentes"),
    OLDEST("anciennes"),
    MOST_READ("vues"),
    MOST_SAVED("enregistrees");

    private final String code;

    ResourceSort(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ResourceSort> of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    SortFinalStep apply(SearchSortFactory f) {
        return switch (this) {
            case RELEVANCE -> f.score().then().field(ResourceFields.FIRST_PUBLISHED).desc();
            case NEWEST -> f.field(ResourceFields.FIRST_PUBLISHED).desc();
            case OLDEST -> f.field(ResourceFields.FIRST_PUBLISHED).asc();
            case MOST_READ -> f.field(ResourceFields.VIEWS).desc().then().field(ResourceFields.FIRST_PUBLISHED).desc();
            case MOST_SAVED -> f.field(ResourceFields.SAVES).desc().then().field(ResourceFields.FIRST_PUBLISHED).desc();
        };
    }
}
