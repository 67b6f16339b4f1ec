package fr.lesbases.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;

/** A search in a list as it may have been meant. @param total how many it finds under the same choices, at least one */
public record ListCorrection(ListQuery query, long total) {

    /**
     * Empty where something has the words, and where nothing that is near helps.
     *
     * @param searches by words, for the viewer
     * @param texts the words come from: of these things as far as the viewer reads them, and of nothing else
     * @param facets of the query
     */
    public static Optional<ListCorrection> of(ListQuery query, Function<String, WordSearch> searches, Function<List<UUID>, Stream<String>> texts, List<Facet> facets) {
        WordSearch search = searches.apply(query.words());
        if (!search.isApproximate()) {
            return Optional.empty();
        }
        List<UUID> near = search.find(List.of(), SearchSortFactory::score, 1, ListQuery.PAGE_SIZE).ids();
        return search.correct(texts.apply(near).toList()).map(query::withWords).flatMap(meant -> counted(meant, searches.apply(meant.words()), facets));
    }

    private static Optional<ListCorrection> counted(ListQuery meant, WordSearch search, List<Facet> facets) {
        long count = search.isApproximate() ? 0 : search.count(facets);
        return Optional.of(new ListCorrection(meant, count)).filter(found -> count > 0);
    }
}
