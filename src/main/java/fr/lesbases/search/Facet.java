package fr.lesbases.search;

import java.util.List;
import java.util.Set;

/**
 * One of the choices that narrow a search.
 *
 * @param field of the index that holds the values: a keyword, aggregable
 * @param chosen any one of these must be there; none chosen: no matter
 * @param alsoCounted other fields whose values are counted with this facet's, as the families of its terms
 */
public record Facet(String field, Set<String> chosen, List<String> alsoCounted) {

    public Facet {
        chosen = Set.copyOf(chosen);
        alsoCounted = List.copyOf(alsoCounted);
    }

    boolean isChosen() {
        return !chosen.isEmpty();
    }

    List<String> counted() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(field), alsoCounted.stream()).toList();
    }
}
