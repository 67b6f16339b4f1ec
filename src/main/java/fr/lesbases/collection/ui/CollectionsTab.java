package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.lesbases.collection.CollectionRow;
import fr.lesbases.collection.CollectionSearch;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ui.ListTab;
import fr.lesbases.ui.EmptyState;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Collections on the search page. */
@Component
@Order(4)
class CollectionsTab implements ListTab<CollectionRow> {

    private final CollectionSearch search;

    CollectionsTab(CollectionSearch search) {
        this.search = search;
    }

    @Override
    public CollectionSearch search() {
        return search;
    }

    @Override
    public String code() {
        return CollectionRoutes.TAB;
    }

    @Override
    public String texts() {
        return "collection.search";
    }

    @Override
    public String facet() {
        return "tenue";
    }

    @Override
    public String facetLabelKey() {
        return "collection.search.keeper";
    }

    @Override
    public Optional<String> labelOf(String code) {
        return Optional.of(code).filter(CollectionSearch.KEEPERS::contains).map(known -> Texts.get("collection.search.keeper." + known));
    }

    @Override
    public List<? extends ListItem> rows(List<ListHit<CollectionRow>> hits) {
        return hits.stream().map(CollectionItem::found).toList();
    }

    @Override
    public EmptyState offer(EmptyState nothing) {
        return nothing.offer(CollectionRoutes.CREATE, Texts.get("collection.create.title"));
    }
}
