package fr.lesbases.search;

import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
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

    private final SearchSession session;
    private final Class<?> type;
    private final Viewer viewer;
    private final Wanted wanted;
    private final List<Facet> facets;
    private final FacetCounts counts;

    FacetedSearch(SearchSession session, Class<?> type, Viewer viewer, Wanted wanted, List<Facet> facets, FacetCounts counts) {
        this.session = session;
        this.type = type;
        this.viewer = viewer;
        this.wanted = wanted;
        this.facets = List.copyOf(facets);
        this.counts = counts;
    }

    /** @param found asks for what is found @param ranking finds everything, and scores the better higher */
    record Wanted(Function<SearchPredicateFactory, PredicateFinalStep> found, Function<SearchPredicateFactory, PredicateFinalStep> ranking) {}

    /**
     * @param ids of one page
     * @param total over all pages
     * @param counts by field, then by value; a value that nothing has is missing
     */
    public record Hits(List<UUID> ids, long total, Map<String, Map<String, Long>> counts) {}

    public Hits fetch(Function<SearchSortFactory, SortFinalStep> sort, int offset, int limit) {
        FacetCounts.Counted counted = counts.count(session, type, this::readable, facets);
        return new Hits(offset < counted.total() ? best(counted.found(), sort, offset, limit) : List.of(), counted.total(), counted.counts());
    }

    /** The first of them, without counting facets. @param most none: how many there are is asked for alone */
    public Hits first(Function<SearchSortFactory, SortFinalStep> sort, int most) {
        List<UUID> best = most == 0 ? List.of() : best(this::narrowed, sort, 0, most);
        return new Hits(best, best.size() < most ? best.size() : count(), Map.of());
    }

    /** Stops at the first one. */
    boolean isAny() {
        return !session.search(type).select(f -> f.id(UUID.class)).where(f -> f.bool().filter(narrowed(f))).fetchHits(1).isEmpty();
    }

    public long count() {
        return session.search(type).where(this::narrowed).fetchTotalHitCount();
    }

    /** Counts nothing, so that the index passes over what can't be among them. */
    private List<UUID> best(Function<SearchPredicateFactory, PredicateFinalStep> found, Function<SearchSortFactory, SortFinalStep> sort, int offset, int limit) {
        return session.search(type).select(f -> f.id(UUID.class)).where(f -> f.bool().filter(found.apply(f)).must(wanted.ranking().apply(f))).sort(sort::apply)
                .fetchHits(offset, limit);
    }

    private PredicateFinalStep narrowed(SearchPredicateFactory f) {
        return Facet.narrow(f, this::readable, facets);
    }

    private PredicateFinalStep readable(SearchPredicateFactory f) {
        return f.bool().must(wanted.found().apply(f)).filter(f.terms().field(READERS).matchingAny(List.of(Key.values(viewer.keys()))));
    }
}
