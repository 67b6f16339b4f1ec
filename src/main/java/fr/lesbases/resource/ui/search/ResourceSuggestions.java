package fr.lesbases.resource.ui.search;

import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.ui.Suggestion;
import fr.lesbases.search.ui.SuggestionSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resources by their titles. */
@Component
@Order(1)
class ResourceSuggestions implements SuggestionSource {

    private static final int MOST = 5;

    private final ResourceSearch search;

    ResourceSuggestions(ResourceSearch search) {
        this.search = search;
    }

    @Override
    public String titleKey() {
        return "resource.search.tab";
    }

    @Override
    public List<Suggestion> suggest(TypedName typed) {
        return search.named(typed, MOST).stream().map(hit -> new Suggestion(hit.name(), ResourceRoutes.page(hit.slug()), hit.language().attributes())).toList();
    }
}
