package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ListCorrection;
import fr.lesbases.search.ListHit;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.ListRow;
import fr.lesbases.ui.EmptyState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of a {@link ListTab}. */
final class ListResults<R extends ListRow> implements SearchResults {

    private final ListTab<R> tab;
    private final List<String> sorts;
    private final SearchAddress address;
    private final ListFacet facet;
    private final FacetSheet sheet;
    private final FoundBar found;
    private final ChosenTags chosen;
    private final HitList list = new HitList();
    private final ResultsGrid grid;
    private ListQuery query = ListQuery.ALL;
    private String title = "";
    private boolean shown;
    private long total;

    ListResults(ListTab<R> tab, SearchAddress address) {
        this.tab = tab;
        sorts = tab.search().sorts();
        this.address = address;
        facet = new ListFacet(Texts.get(tab.facetLabelKey()), tab.facet(), this::label, this::choose);
        sheet = new FacetSheet(List.of(facet), this::clear);
        found = new FoundBar(sheet::open, sorts, sort -> go(query.withSort(sort)));
        chosen = new ChosenTags(this::clear, found::focusCount);
        grid = new ResultsGrid(sheet, found, chosen, list);
    }

    @Override
    public Component component() {
        return grid;
    }

    @Override
    public void show(Map<String, List<String>> parameters) {
        ListQuery wanted = ListQuery.read(parameters, tab.facet(), code -> tab.labelOf(code).isPresent(), sorts);
        ListHits<R> hits = tab.search().search(wanted);
        boolean turned = shown && wanted.page() != query.page();
        title = FoundBar.count(tab.texts(), wanted.words(), hits.page().total(), hits.precision());
        facet.show(hits.counts(), wanted.chosen(), !shown || !wanted.words().equals(query.words()));
        query = wanted;
        total = hits.page().total();
        shown = true;

        grid.show(total, isNarrowed());
        found.show(title, wanted.chosen().size());
        found.showSort(wanted.sortAmong(sorts), wanted.hasWords());
        chosen.show(wanted.chosen().stream().map(code -> new ChosenTags.Chosen(label(code), () -> choose(code, false))).toList());
        showRows(hits.page(), hits.precision().isNear());
        if (turned) {
            found.focusCount();
        }
    }

    private void showRows(Page<ListHit<R>> page, boolean isNear) {
        Optional<ListCorrection> correction = isNear ? tab.search().correction(query) : Optional.empty();
        Map<String, String> others = new LinkedHashMap<>();
        if (correction.isPresent()) {
            others.put(address(correction.get().query()), label(correction.get()));
        } else if (page.total() == 0 || isNear) {
            tab.search().easier(query).forEach(easier -> others.put(address(query.withWords(easier.words())), HitList.label(tab.texts(), easier)));
        }
        if (page.total() > 0) {
            list.show(page, tab.rows(page.items()), number -> SearchRoutes.tab(tab.code(), query.withPage(number).parameters(tab.facet())));
            others.forEach(list::tryWith);
        } else {
            EmptyState nothing = HitList.nothing(tab.texts(), query.words(), isNarrowed(), this::clear);
            others.forEach(nothing::offer);
            list.show(tab.offer(HitList.everything(nothing, tab.texts(), query.words(), SearchRoutes.tab(tab.code(), Map.of()))));
        }
    }

    private String address(ListQuery other) {
        return SearchRoutes.tab(tab.code(), other.parameters(tab.facet()));
    }

    private String label(ListCorrection meant) {
        return Texts.get(tab.texts() + ".correction", meant.query().words(), meant.total());
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean isNarrowed() {
        return !query.chosen().isEmpty();
    }

    @Override
    public String title() {
        return title;
    }

    private void choose(String code, boolean wanted) {
        if (query.chosen().contains(code) != wanted) {
            go(wanted ? query.with(code) : query.without(code));
        }
    }

    private void clear() {
        go(query.withoutChosen());
    }

    private void go(ListQuery changed) {
        address.go(changed.parameters(tab.facet()));
    }

    private String label(String code) {
        return tab.labelOf(code).orElse(code);
    }
}
