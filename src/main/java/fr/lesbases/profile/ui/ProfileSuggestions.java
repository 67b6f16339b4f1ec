package fr.lesbases.profile.ui;

import fr.lesbases.profile.ProfileSearch;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.ui.Suggestion;
import fr.lesbases.search.ui.SuggestionSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People by their names. */
@Component
@Order(3)
class ProfileSuggestions implements SuggestionSource {

    private static final int MOST = 3;

    private final ProfileSearch search;

    ProfileSuggestions(ProfileSearch search) {
        this.search = search;
    }

    @Override
    public String titleKey() {
        return "profile.search.tab";
    }

    @Override
    public List<Suggestion> suggest(TypedName typed) {
        return search.named(typed, MOST).stream().map(hit -> new Suggestion(hit.name(), ProfileRoutes.page(hit.slug()))).toList();
    }
}
