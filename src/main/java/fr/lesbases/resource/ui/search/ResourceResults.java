package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.FacetLabels;
import fr.lesbases.resource.ResourceFacet;
import fr.lesbases.resource.ResourceHit;
import fr.lesbases.resource.ResourceHits;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.resource.ui.RowActions;
import fr.lesbases.search.QueryWords;
import fr.lesbases.search.ui.ChosenTags;
import fr.lesbases.search.ui.FacetSheet;
import fr.lesbases.search.ui.FoundBar;
import fr.lesbases.search.ui.HitList;
import fr.lesbases.search.ui.ListFacet;
import fr.lesbases.search.ui.ResultsGrid;
import fr.lesbases.search.ui.SearchAddress;
import fr.lesbases.search.ui.SearchResults;
import fr.lesbases.search.ui.SearchRoutes;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.PageAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Facets at the left, what they leave at the right. */
final class ResourceResults implements SearchResults {

    static final String TAB = "ressources";
    private static final String TEXTS = "resource.search";

    private final ResourceSearch search;
    private final List<Vocabulary> vocabularies;
    private final FacetLabels labels;
    private final RowActions actions;
    private final List<PageAction<ResourceQuery>> offers;
    private final CurrentViewer viewer;
    private final SearchAddress address;
    private final List<VocabularyFacet> facets;
    private final Map<ResourceFacet, ListFacet> further = new EnumMap<>(ResourceFacet.class);
    private final FacetSheet sheet;
    private final FoundBar found;
    private final ChosenTags chosen;
    private final HitList list = new HitList();
    private final FeedAnchor feed = new FeedAnchor();
    private final ResultsGrid grid;
    private ResourceQuery query = ResourceQuery.ALL;
    private String title = "";
    private boolean shown;
    private long total;

    ResourceResults(ResourceSearch search, List<Vocabulary> vocabularies, RowActions actions, List<PageAction<ResourceQuery>> offers, CurrentViewer viewer, SearchAddress address) {
        this.search = search;
        this.vocabularies = vocabularies;
        labels = new FacetLabels(vocabularies);
        this.actions = actions;
        this.offers = offers;
        this.viewer = viewer;
        this.address = address;
        facets = vocabularies.stream().map(vocabulary -> new VocabularyFacet(vocabulary, this::choose)).toList();
        for (ResourceFacet facet : ResourceFacet.values()) {
            further.put(facet, new ListFacet(Texts.get("resource.search.facet." + facet), facet.parameter(), code -> labels.of(facet, code), (code, wanted) -> choose(facet, code, wanted)));
        }
        sheet = new FacetSheet(Stream.concat(facets.stream(), further.values().stream()).toList(), this::clear);
        found = new FoundBar(sheet::open, Arrays.stream(ResourceSort.values()).map(ResourceSort::code).toList(),
                code -> ResourceSort.of(code).ifPresent(sort -> go(query.withSort(sort))));
        chosen = new ChosenTags(this::clear, found::focusCount);
        grid = new ResultsGrid(sheet, found, chosen, list, feed);
    }

    @Override
    public Component component() {
        return grid;
    }

    @Override
    public void show(Map<String, List<String>> parameters) {
        ResourceQuery wanted = ResourceQuery.read(parameters, vocabularies);
        ResourceHits hits = search.search(wanted);
        boolean anew = !shown || !wanted.words().equals(query.words());
        boolean turned = shown && wanted.page() != query.page();
        title = FoundBar.count(TEXTS, wanted.words(), hits.page().total(), hits.precision());
        query = wanted;
        total = hits.page().total();
        shown = true;

        facets.forEach(facet -> facet.show(wanted, hits, anew));
        further.forEach((facet, box) -> box.show(hits.counts(facet), wanted.also().of(facet), anew));
        // Where all is in French there is nothing to choose
        further.get(ResourceFacet.LANGUAGE).setVisible(!wanted.also().of(ResourceFacet.LANGUAGE).isEmpty() || !Set.of(Language.FRENCH.code()).containsAll(hits.counts(ResourceFacet.LANGUAGE).keySet()));
        grid.show(total, wanted.isNarrowed());
        found.show(title, wanted.numberOfChoices());
        found.showSort(wanted.effectiveSort().code(), !QueryWords.of(wanted.words()).isEmpty());
        chosen.show(tags());
        showOffers();
        feed.show(wanted);
        feed.setVisible(total > 0);
        showRows(hits);
        if (turned) {
            found.focusCount();
        }
    }

    private void showOffers() {
        Viewer looking = viewer.get();
        found.offer(offers.stream().filter(offer -> offer.isVisible(query, looking)).map(offer -> offer.component(query)).toList());
    }

    private List<ChosenTags.Chosen> tags() {
        return Stream.concat(query.chosen().terms().stream().map(term -> new ChosenTags.Chosen(labels.of(term), () -> choose(term, false))),
                query.also().values().entrySet().stream().flatMap(facet -> facet.getValue().stream()
                        .map(code -> new ChosenTags.Chosen(labels.of(facet.getKey(), code), () -> choose(facet.getKey(), code, false))))).toList();
    }

    private void showRows(ResourceHits hits) {
        Map<String, String> others = new LinkedHashMap<>();
        if (hits.approximate()) {
            search.correction(query).ifPresent(meant -> others.put(address(meant.query()), Texts.get("resource.search.correction", meant.query().words(), meant.total())));
        }
        if (others.isEmpty() && (hits.approximate() || hits.page().total() == 0)) {
            search.easier(query).forEach(easier -> others.put(address(query.withWords(easier.words())), HitList.label(TEXTS, easier)));
        }
        if (hits.page().total() > 0) {
            list.show(hits.page(), hits.page().items().stream().map(actions.on(this::row)).toList(), page -> SearchRoutes.tab(TAB, query.withPage(page).parameters()));
            others.forEach(list::tryWith);
        } else {
            EmptyState nothing = HitList.nothing(TEXTS, query.words(), query.isNarrowed(), this::clear);
            others.forEach(nothing::offer);
            search.lessNarrow(query).forEach((wider, total) -> nothing.offer(address(wider), Texts.get("resource.search.without", labels.lost(query, wider), total)));
            list.show(HitList.everything(nothing, TEXTS, query.words(), SearchRoutes.tab(TAB, Map.of())).offer(ResourceRoutes.CREATE, Texts.get("resource.search.nothing.create")));
        }
    }

    private ResourceItem row(ResourceHit hit) {
        ResourceItem row = ResourceItem.found(hit);
        return query.sort() == ResourceSort.MOST_READ || query.sort() == ResourceSort.MOST_SAVED ? row.withUse() : row;
    }

    private static String address(ResourceQuery other) {
        return SearchRoutes.tab(TAB, other.parameters());
    }

    @Override
    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    @Override
    public long total() {
        return total;
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

    private void choose(ResourceFacet facet, String code, boolean wanted) {
        if (query.also().of(facet).contains(code) != wanted) {
            go(wanted ? query.with(facet, code) : query.without(facet, code));
        }
    }

    private void clear() {
        go(query.withoutChoices());
    }

    private void go(ResourceQuery changed) {
        address.go(changed.parameters());
    }
}
