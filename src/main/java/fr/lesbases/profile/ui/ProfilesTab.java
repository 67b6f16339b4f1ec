package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.lesbases.common.Departement;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.profile.ProfileSearch;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ui.ListTab;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People on the search page. */
@Component
@Order(3)
class ProfilesTab implements ListTab<ProfileRow> {

    private final ProfileSearch search;
    private final ProfileItems items;

    ProfilesTab(ProfileSearch search, ProfileItems items) {
        this.search = search;
        this.items = items;
    }

    @Override
    public ProfileSearch search() {
        return search;
    }

    @Override
    public String code() {
        return "profils";
    }

    @Override
    public String texts() {
        return "profile.search";
    }

    @Override
    public String facet() {
        return "departement";
    }

    @Override
    public String facetLabelKey() {
        return "search.departement";
    }

    @Override
    public Optional<String> labelOf(String code) {
        return Departement.of(code).map(Departement::name);
    }

    @Override
    public List<? extends ListItem> rows(List<ListHit<ProfileRow>> hits) {
        return items.found(hits);
    }

    @Override
    public EmptyState offer(EmptyState nothing) {
        return nothing;
    }
}
