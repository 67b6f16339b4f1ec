package fr.lesbases.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;

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
}
