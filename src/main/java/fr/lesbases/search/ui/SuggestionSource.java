package fr.lesbases.search.ui;

import fr.lesbases.search.TypedName;
import java.util.List;

/** One kind of things that are suggested while somebody types in a search box. Beans of this type are the groups of suggestions, in their {@code @Order}. */
public interface SuggestionSource {

    String titleKey();

    /** A few at most, the best first, among what the viewer may read. */
    List<Suggestion> suggest(TypedName typed);
}
