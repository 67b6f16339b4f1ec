package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.lesbases.base.BaseRow;
import fr.lesbases.base.BaseSearch;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ui.ListTab;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bases on the search page. */
@Component
@Order(2)
class BasesTab implements ListTab<BaseRow> {

    private final BaseSearch search;
    private final BaseItems items;

    BasesTab(BaseSearch search, BaseItems items) {
        this.search = search;
        this.items = items;
    }

    @Override
    public BaseSearch search() {
        return search;
    }

    @Override
    public String code() {
        return "bases";
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
    public List<? extends ListItem> rows(List<ListHit<BaseRow>> hits) {
        return items.found(hits);
    }

    @Override
    public EmptyState offer(EmptyState nothing) {
        return nothing.offer(BaseRoutes.CREATE, Texts.get("base.search.nothing.create"));
    }
}
