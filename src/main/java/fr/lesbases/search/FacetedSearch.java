package fr.lesbases.search;

import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * A search among what the viewer may read, narrowed by facets: mostly OR within a facet, AND across. The counts of a facet follow the words and the
 * choices in the other facets, its own only where it is AND within, so that they tell what one more click would find.
 */
public final class FacetedSearch {

    /** The field every index of readable things has: the keys that open them (decision 0004). */
    public static final String READERS = "readers";
    /** More values than any vocabulary has. */
    private static final int MOST_VALUES = 1000;

    private final SearchSession session;
    private final Class<?> type;
    private final Viewer viewer;
    private final Function<SearchPredicateFactory, PredicateFinalStep> words;
    private final List<Facet> facets;

    public FacetedSearch(SearchSession session, Class<?> type, Viewer viewer, Function<SearchPredicateFactory, PredicateFinalStep> words, List<Facet> facets) {
        this.session = session;
        this.type = type;
        this.viewer = viewer;
        this.words = words;
        this.facets = List.copyOf(facets);
    }

    /**
     * @param ids of one page
     * @param total over all pages
     * @param counts by field, then by value; a value that nothing has is missing
     */
    public record Hits(List<UUID> ids, long total, Map<String, Map<String, Long>> counts) {}

    public Hits fetch(Function<SearchSortFactory, SortFinalStep> sort, int offset, int limit) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        var query = session.search(type).select(f -> f.id(UUID.class)).where(f -> where(f, facets)).sort(sort::apply);
        SearchResult<UUID> page = fetchCounting(query, facets.stream().filter(Facet::isCountedWithItself).toList(), offset, limit, counts);
        for (Facet facet : facets) {
            if (!facet.isCountedWithItself()) {
                List<Facet> others = facets.stream().filter(other -> other != facet).toList();
                fetchCounting(session.search(type).select(f -> f.id(UUID.class)).where(f -> where(f, others)), List.of(facet), 0, 0, counts);
            }
        }
        return new Hits(page.hits(), page.total().hitCount(), counts);
    }

    /** The first of them, without counting facets. */
    public Hits first(Function<SearchSortFactory, SortFinalStep> sort, int most) {
        SearchResult<UUID> found = session.search(type).select(f -> f.id(UUID.class)).where(f -> where(f, facets)).sort(sort::apply).fetch(most);
        return new Hits(found.hits(), found.total().hitCount(), Map.of());
    }

    public long count() {
        return session.search(type).where(f -> where(f, facets)).fetchTotalHitCount();
    }

    private PredicateFinalStep where(SearchPredicateFactory f, Collection<Facet> narrowing) {
        return f.bool().with(all -> {
            all.must(words.apply(f));
            all.filter(f.terms().field(READERS).matchingAny(List.of(Key.values(viewer.keys()))));
            for (Facet facet : narrowing) {
                if (facet.isChosen()) {
                    var values = f.terms().field(facet.field());
                    all.filter(facet.isAny() ? values.matchingAny(facet.chosen()) : values.matchingAll(facet.chosen()));
                }
            }
        });
    }

    private static SearchResult<UUID> fetchCounting(SearchQueryOptionsStep<?, ?, UUID, ?, ?, ?> query, List<Facet> facets, int offset, int limit,
            Map<String, Map<String, Long>> counts) {
        List<String> fields = facets.stream().flatMap(facet -> facet.counted().stream()).toList();
        for (String field : fields) {
            query.aggregation(key(field), f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES));
        }
        SearchResult<UUID> result = query.fetch(offset, limit);
        for (String field : fields) {
            counts.put(field, result.aggregation(key(field)));
        }
        return result;
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
