package fr.lesbases.base.ui;

import fr.lesbases.base.BaseSearch;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.ui.Suggestion;
import fr.lesbases.search.ui.SuggestionSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bases by their names. */
@Component
@Order(2)
class BaseSuggestions implements SuggestionSource {

    private static final int MOST = 3;

    private final BaseSearch search;

    BaseSuggestions(BaseSearch search) {
        this.search = search;
    }

    @Override
    public String titleKey() {
        return "base.search.tab";
    }

    @Override
    public List<Suggestion> suggest(TypedName typed) {
        return search.named(typed, MOST).stream().map(hit -> new Suggestion(hit.name(), BaseRoutes.page(hit.slug()))).toList();
    }
}
