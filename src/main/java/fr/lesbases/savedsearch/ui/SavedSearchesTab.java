package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.savedsearch.SavedSearches;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.PageTab;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;

/** "Mes recherches", on one's own profile. */
@org.springframework.stereotype.Component
@Order(45)
class SavedSearchesTab implements PageTab<ProfilePage> {

    static final String SEGMENT = "recherches";

    private final SavedSearches searches;
    private final SearchWords words;

    SavedSearchesTab(SavedSearches searches, SearchWords words) {
        this.searches = searches;
        this.words = words;
    }

    @Override
    public String segment() {
        return SEGMENT;
    }

    @Override
    public String titleKey(ProfilePage page) {
        return "savedsearch.mine";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.own();
    }

    @Override
    public OptionalLong count(ProfilePage page) {
        return OptionalLong.of(searches.count());
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        return new SavedSearchList(searches, words, Addresses.page(address), ProfileRoutes.tab(page.person().slug(), SEGMENT));
    }
}
