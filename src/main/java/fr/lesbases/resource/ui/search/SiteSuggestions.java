package fr.lesbases.resource.ui.search;

import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.ui.SearchRoutes;
import fr.lesbases.search.ui.Suggestion;
import fr.lesbases.search.ui.SuggestionSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sites that resources link to: they lead to these. */
@Component
@Order(5)
class SiteSuggestions implements SuggestionSource {

    private static final int MOST = 3;

    private final ResourceSearch search;

    SiteSuggestions(ResourceSearch search) {
        this.search = search;
    }

    @Override
    public String titleKey() {
        return "resource.search.sites";
    }

    @Override
    public List<Suggestion> suggest(TypedName typed) {
        return search.sites(typed, MOST).stream().map(site -> new Suggestion(typed.mark(site), SearchRoutes.tab(ResourceResults.TAB, ResourceQuery.ALL.withWords(site).parameters()))).toList();
    }
}
