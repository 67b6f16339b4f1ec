package fr.lesbases.search;

import java.util.List;
import java.util.function.Function;

/**
 * Words to try where nothing has all that was asked for.
 *
 * @param left the words that are left out, since nothing has them; empty where only the quotes are
 * @param total how many there are under the same choices, at least one
 */
public record Easier(String words, String left, long total) {

    /** @param searches by words, for the viewer @param facets of the query */
    public static List<Easier> of(String typed, Function<String, WordSearch> searches, List<Facet> facets) {
        return searches.apply(typed).easier().entrySet().stream().map(one -> new Easier(one.getKey(), one.getValue(), searches.apply(one.getKey()).count(facets)))
                .filter(easier -> easier.total() > 0).toList();
    }
}
