package fr.lesbases.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Counts what a search finds, and by the values of facets what one more click would find ({@link FacetedSearch}). */
interface FacetCounts {

    /**
     * @param total what passes all facets
     * @param counts by field, then by value; a value that nothing has is missing
     * @param found asks for what passes all facets, without scoring it
     */
    record Counted(long total, Map<String, Map<String, Long>> counts, Function<SearchPredicateFactory, PredicateFinalStep> found) {}

    /** @param type the indexed entity @param wanted what may be found, the choices of the facets left aside */
    Counted count(SearchSession session, Class<?> type, Function<SearchPredicateFactory, PredicateFinalStep> wanted, List<Facet> facets);
}
