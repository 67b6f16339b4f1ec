package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.search.ui.SearchAddress;
import fr.lesbases.search.ui.SearchResults;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.util.List;
import java.util.Map;

/** Facets at the left, what they leave at the right. */
final class ResourceResults implements SearchResults {

    private final ResourceSearch search;
    private final List<Vocabulary> vocabularies;
    private final SearchAddress address;
    private final Div grid = new Div();
    private final FacetPanel facets;
    private final FoundBar found;
    private final ChosenTags chosen;
    private final HitList list;
    private ResourceQuery query = ResourceQuery.ALL;
    private String title = "";
    private boolean shown;

    ResourceResults(ResourceSearch search, List<Vocabulary> vocabularies, RowActions actions, SearchAddress address) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.address = address;
        facets = new FacetPanel(vocabularies, this::choose, this::clear);
        found = new FoundBar(() -> facets.open(), sort -> go(query.withSort(sort)));
        chosen = new ChosenTags(vocabularies, term -> choose(term, false), this::clear, found::focusCount);
        list = new HitList(actions, this::clear);
        facets.whenClosed(found::focusOpener);

        H2 heading = new H2(Texts.get("resource.search.results"));
        heading.addClassName("sr");
        Section results = new Section(heading, found, chosen, list);
        results.getElement().setAttribute("aria-label", Texts.get("resource.search.results"));
        grid.addClassName("find__grid");
        grid.add(facets, results);
    }

    @Override
    public Component component() {
        return grid;
    }

    @Override
    public void show(Map<String, List<String>> parameters) {
        ResourceQuery wanted = ResourceQuery.read(parameters, vocabularies);
        ResourceHits hits = search.search(wanted);
        facets.show(wanted, hits, !shown || !wanted.words().equals(query.words()));
        found.show(wanted, hits);
        chosen.show(wanted);
        list.show(wanted, hits);
        if (shown && wanted.page() != query.page()) {
            found.focusCount();
        }
        title = FoundBar.count(wanted, hits);
        query = wanted;
        shown = true;
    }

    @Override
    public String title() {
        return title;
    }

    private void choose(TermRef term, boolean wanted) {
        if (query.isChosen(term) != wanted) {
            go(wanted ? query.with(term) : query.without(term));
        }
    }

    private void clear() {
        go(query.withoutTerms());
    }

    private void go(ResourceQuery changed) {
        address.go(changed.parameters());
    }
}
