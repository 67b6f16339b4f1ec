package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.search.ui.SearchRoutes;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Pager;
import java.util.Map;

/** A page of results, or what to try where there are none. */
final class HitList extends Div {

    private static final String TAB = "ressources";

    private final RowActions actions;
    private final Runnable clear;

    HitList(RowActions actions, Runnable clear) {
        this.actions = actions;
        this.clear = clear;
    }

    void show(ResourceQuery query, ResourceHits hits) {
        removeAll();
        if (hits.page().total() == 0) {
            add(nothing(query));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("results");
        hits.page().items().stream().map(actions.on(ResourceItem::found)).forEach(rows::add);
        add(rows, new Pager(hits.page(), page -> SearchRoutes.tab(TAB, query.withPage(page).parameters())));
    }

    private Component nothing(ResourceQuery query) {
        boolean narrowed = !query.chosen().terms().isEmpty();
        EmptyState empty = new EmptyState(
                query.words().isEmpty() ? Texts.get("resource.search.nothing") : Texts.get("resource.search.nothing.words", query.words()),
                Texts.get(narrowed ? "resource.search.nothing.narrowed" : "resource.search.nothing.try"));
        if (narrowed) {
            NativeButton all = new NativeButton(Texts.get("resource.search.nothing.clear"), click -> clear.run());
            all.addClassNames("btn", "btn--primary");
            empty.offer(all);
        }
        if (!query.words().isEmpty()) {
            empty.offer(SearchRoutes.tab(TAB, Map.of()), Texts.get("resource.search.nothing.all"));
        }
        return empty.offer(ResourceRoutes.CREATE, Texts.get("resource.search.nothing.create"));
    }
}
