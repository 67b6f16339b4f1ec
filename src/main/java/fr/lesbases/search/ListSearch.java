package fr.lesbases.search;

import fr.lesbases.common.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds things of one kind by words and one list of choices beside them. Everything it answers, counts included, is about what the viewer may read. What a kind has of
 * its own, it says in what it overrides.
 */
@Service
@Transactional(readOnly = true)
public abstract class ListSearch<R extends ListRow> {

    private final WordSearches searches;
    private final Class<?> type;
    private final List<WeightedText> texts;
    private final String facet;

    /** @param type the indexed entity @param texts where its words are looked for @param facet the field of the choices */
    protected ListSearch(WordSearches searches, Class<?> type, List<WeightedText> texts, String facet) {
        this.searches = searches;
        this.type = type;
        this.texts = List.copyOf(texts);
        this.facet = facet;
    }

    /** The codes of its orders, {@link ListQuery#RELEVANCE} first and then the one of a search without words. */
    public abstract List<String> sorts();

    protected abstract SortFinalStep sort(SearchSortFactory f, String code);

    /** As far as the viewer reads them, in this order. */
    protected abstract List<R> rows(List<UUID> ids);

    /** One page; the last one where the query asks for one beyond. Where nothing has the words, what nearly has them. */
    public ListHits<R> search(ListQuery query) {
        WordSearch search = among(query.words());
        WordSearch.Found found = search.find(facets(query), f -> sort(f, query.sortAmong(sorts())), query.page(), ListQuery.PAGE_SIZE);
        List<ListHit<R>> page = rows(found.ids()).stream().map(row -> new ListHit<>(row, search.mark(row.name()), search.markLonger(row.firstWords()))).toList();
        return new ListHits<>(new Page<>(page, found.total(), found.number(), ListQuery.PAGE_SIZE), found.precision(), found.counts().getOrDefault(facet, Map.of()));
    }

    /** How many the words alone find. */
    public long count(String typed) {
        return among(typed).count();
    }

    /** What may have been meant where nothing has the words, by words of what the viewer reads and of nothing else; empty where nothing that is near helps. */
    public Optional<ListCorrection> correction(ListQuery query) {
        WordSearch search = among(query.words());
        if (!search.isApproximate()) {
            return Optional.empty();
        }
        List<UUID> near = search.find(List.of(), SearchSortFactory::score, 1, ListQuery.PAGE_SIZE).ids();
        return search.correct(rows(near).stream().flatMap(ListRow::words).toList()).map(query::withWords).flatMap(this::counted);
    }

    private Optional<ListCorrection> counted(ListQuery meant) {
        WordSearch search = among(meant.words());
        long count = search.isApproximate() ? 0 : search.count(facets(meant));
        return Optional.of(new ListCorrection(meant, count)).filter(found -> count > 0);
    }

    /** What to try where nothing has all the words. */
    public List<Easier> easier(ListQuery query) {
        return Easier.of(query.words(), this::among, facets(query));
    }

    private List<Facet> facets(ListQuery query) {
        return List.of(Facet.any(facet, query.chosen()));
    }

    private WordSearch among(String typed) {
        return searches.among(type, texts, typed);
    }
}
