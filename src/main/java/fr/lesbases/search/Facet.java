package fr.lesbases.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * One of the choices that narrow a search.
 *
 * @param field of the index that holds the values: a keyword, aggregable
 * @param chosen any one of these must be there, or with {@code isAny} false all of them; none chosen: no matter
 * @param alsoCounted other fields whose values are counted with this facet's, as the families of its terms
 */
public record Facet(String field, Set<String> chosen, boolean isAny, List<String> alsoCounted) {

    public Facet {
        chosen = Set.copyOf(chosen);
        alsoCounted = List.copyOf(alsoCounted);
    }

    /** Any one of the chosen values is enough. */
    public static Facet any(String field, Collection<String> chosen) {
        return new Facet(field, Set.copyOf(chosen), true, List.of());
    }

    /** All chosen values must be there. */
    public static Facet all(String field, Collection<String> chosen) {
        return new Facet(field, Set.copyOf(chosen), false, List.of());
    }

    /** Whether its counts are those under all choices: not where one more value of its own would add to what is found. */
    boolean isCountedWithItself() {
        return !isChosen() || !isAny;
    }

    boolean isChosen() {
        return !chosen.isEmpty();
    }

    List<String> counted() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(field), alsoCounted.stream()).toList();
    }

    /** What is wanted and has what is chosen of all these. */
    static PredicateFinalStep narrow(SearchPredicateFactory f, Function<SearchPredicateFactory, PredicateFinalStep> wanted, Collection<Facet> facets) {
        return f.bool().with(all -> {
            all.must(wanted.apply(f));
            for (Facet facet : facets) {
                if (facet.isChosen()) {
                    var values = f.terms().field(facet.field());
                    all.filter(facet.isAny() ? values.matchingAny(facet.chosen()) : values.matchingAll(facet.chosen()));
                }
            }
        });
    }
}
