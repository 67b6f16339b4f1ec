package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.lesbases.base.BaseHit;
import fr.lesbases.base.BaseSearch;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
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

/** Bases on the search page. */
@Component
@Order(2)
class BasesTab implements ListTab<BaseHit> {

    private final BaseSearch search;
    private final BaseItems items;

    BasesTab(BaseSearch search, BaseItems items) {
        this.search = search;
        this.items = items;
    }

    @Override
    public String code() {
        return "bases";
    }

    @Override
    public String titleKey() {
        return "base.search.tab";
    }

    @Override
    public String texts() {
        return "base.search";
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
        return BaseSearch.SORTS;
    }

    @Override
    public long count(String words) {
        return search.count(words);
    }

    @Override
    public ListHits<BaseHit> find(ListQuery query) {
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
    public List<? extends ListItem> rows(List<BaseHit> hits) {
        return items.found(hits);
    }

    @Override
    public EmptyState offer(EmptyState nothing) {
        return nothing.offer(BaseRoutes.CREATE, Texts.get("base.search.nothing.create"));
    }
}
