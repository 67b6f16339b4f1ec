package fr.lesbases.collection;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Page;
import fr.lesbases.search.Easier;
import fr.lesbases.search.Facet;
import fr.lesbases.search.ListCorrection;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.WordSearch;
import fr.lesbases.search.WordSearches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds collections by words, and by whether a person or a base keeps them. Everything it answers, counts included, is about what the viewer may read. */
@Service
@Transactional(readOnly = true)
public class CollectionSearch {

    public static final List<String> SORTS = List.of(ListQuery.RELEVANCE, ListQuery.NEWEST);
    /** The choices: kept by a person or by a base. */
    public static final List<String> KEEPERS = List.of("personne", "base");

    private final WordSearches searches;
    private final CollectionCatalogue catalogue;

    CollectionSearch(WordSearches searches, CollectionCatalogue catalogue) {
        this.searches = searches;
        this.catalogue = catalogue;
    }

    /** @param query whose choices are among {@link #KEEPERS} */
    public ListHits<CollectionHit> search(ListQuery query) {
        WordSearch search = search(query.words());
        WordSearch.Found found = search.find(facets(query),
                f -> sort(f, query.sortAmong(SORTS)), query.page(), ListQuery.PAGE_SIZE);
        List<CollectionHit> page = catalogue.rows(found.ids().stream().map(CollectionId::new).toList()).stream()
                .map(row -> new CollectionHit(row, search.mark(row.details().title()), search.markLonger(Beginning.inRow(row.details().description())))).toList();
        return new ListHits<>(new Page<>(page, found.total(), found.number(), ListQuery.PAGE_SIZE), found.precision(),
                found.counts().getOrDefault(CollectionBinder.KEEPER, Map.of()));
    }

    /** What may have been meant where nothing has the words, by words of what the viewer reads. */
    public Optional<ListCorrection> correction(ListQuery query) {
        return ListCorrection.of(query, this::search, this::texts, facets(query));
    }

    public List<Easier> easier(ListQuery query) {
        return Easier.of(query.words(), this::search, facets(query));
    }

    /** How many the words alone find. */
    public long count(String typed) {
        return search(typed).count();
    }

    static String keeper(Optional<BaseId> base) {
        return KEEPERS.get(base.isPresent() ? 1 : 0);
    }

    private static List<Facet> facets(ListQuery query) {
        return List.of(Facet.any(CollectionBinder.KEEPER, query.chosen()));
    }

    private Stream<String> texts(List<UUID> ids) {
        return catalogue.rows(ids.stream().map(CollectionId::new).toList()).stream().flatMap(row -> Stream.of(row.details().title(), row.details().description(), row.owner().name()));
    }

    private WordSearch search(String typed) {
        return searches.among(ResourceCollection.class, CollectionBinder.TEXTS, typed);
    }

    private static SortFinalStep sort(SearchSortFactory f, String code) {
        return code.equals(ListQuery.NEWEST) ? f.field(CollectionBinder.CREATED).desc() : f.score().then().field(CollectionBinder.CREATED).desc();
    }
}
