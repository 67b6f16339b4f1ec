package fr.lesbases.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Asks the index for the counts: a question for all facets without choices, and one for each that has some. */
final class AskedFacetCounts implements FacetCounts {

    /** More values than any vocabulary has. */
    private static final int MOST_VALUES = 1000;

    @Override
    public Counted count(SearchSession session, Class<?> type, Function<SearchPredicateFactory, PredicateFinalStep> wanted, List<Facet> facets) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        long total = count(session, type, f -> Facet.narrow(f, wanted, facets), facets.stream().filter(Facet::isCountedWithItself).toList(), counts);
        for (Facet facet : facets) {
            if (!facet.isCountedWithItself()) {
                List<Facet> others = facets.stream().filter(other -> other != facet).toList();
                count(session, type, f -> Facet.narrow(f, wanted, others), List.of(facet), counts);
            }
        }
        return new Counted(total, counts, f -> Facet.narrow(f, wanted, facets));
    }

    private static long count(SearchSession session, Class<?> type, Function<SearchPredicateFactory, PredicateFinalStep> where, List<Facet> facets,
            Map<String, Map<String, Long>> counts) {
        List<String> fields = facets.stream().flatMap(facet -> facet.counted().stream()).toList();
        var query = session.search(type).where(where::apply);
        for (String field : fields) {
            query.aggregation(key(field), f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES));
        }
        SearchResult<?> result = query.fetch(0);
        for (String field : fields) {
            counts.put(field, result.aggregation(key(field)));
        }
        return result.total().hitCount();
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
