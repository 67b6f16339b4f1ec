package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.lesbases.common.Departement;
import fr.lesbases.profile.ProfileHit;
import fr.lesbases.profile.ProfileSearch;
import fr.lesbases.search.Easier;
import fr.lesbases.search.ListCorrection;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.ui.ListTab;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People on the search page. */
@Component
@Order(3)
class ProfilesTab implements ListTab<ProfileHit> {

    private final ProfileSearch search;
    private final ProfileItems items;

    ProfilesTab(ProfileSearch search, ProfileItems items) {
        this.search = search;
        this.items = items;
    }

    @Override
    public String code() {
        return "profils";
    }

    @Override
    public String titleKey() {
        return "profile.search.tab";
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
    public List<String> sorts() {
        return ProfileSearch.SORTS;
    }

    @Override
    public long count(String words) {
        return search.count(words);
    }

    @Override
    public ListHits<ProfileHit> find(ListQuery query) {
        return search.search(query);
    }

    @Override
    public Optional<ListCorrection> correction(ListQuery query) {
        return search.correction(query);
    }

    @Override
    public List<Easier> easier(ListQuery query) {
        return search.easier(query);
    }

    @Override
    public List<? extends ListItem> rows(List<ProfileHit> hits) {
        return items.found(hits);
    }

    @Override
    public EmptyState offer(EmptyState nothing) {
        return nothing;
    }
}
