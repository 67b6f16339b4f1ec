package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Page;
import fr.lesbases.search.Easier;
import fr.lesbases.search.Facet;
import fr.lesbases.search.ListCorrection;
import fr.lesbases.search.ListHits;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.NameHit;
import fr.lesbases.search.NameSearch;
import fr.lesbases.search.TypedName;
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

/** Finds bases by words and département. Everything it answers, counts included, is about what the viewer may read: private bases are found by their members. */
@Service
@Transactional(readOnly = true)
public class BaseSearch {

    public static final List<String> SORTS = List.of(ListQuery.RELEVANCE, ListQuery.BY_NAME, ListQuery.NEWEST);

    private final WordSearches searches;
    private final NameSearch names;
    private final BaseCatalogue catalogue;

    BaseSearch(WordSearches searches, NameSearch names, BaseCatalogue catalogue) {
        this.searches = searches;
        this.names = names;
        this.catalogue = catalogue;
    }

    /** @param query whose choices are codes of départements */
    public ListHits<BaseHit> search(ListQuery query) {
        WordSearch search = search(query.words());
        WordSearch.Found found = search.find(facets(query),
                f -> sort(f, query.sortAmong(SORTS)), query.page(), ListQuery.PAGE_SIZE);
        List<BaseHit> page = catalogue.rows(found.ids().stream().map(BaseId::new).toList()).stream()
                .map(row -> new BaseHit(row, search.mark(row.base().name()), search.markLonger(row.firstWords()))).toList();
        return new ListHits<>(new Page<>(page, found.total(), found.number(), ListQuery.PAGE_SIZE), found.precision(),
                found.counts().getOrDefault(BaseBinder.DEPARTEMENT, Map.of()));
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

    /** A few whose names begin so, the best first. */
    public List<NameHit> named(TypedName typed, int most) {
        List<BaseId> found = names.find(Base.class, BaseBinder.NAME, typed).stream().map(BaseId::new).toList();
        return catalogue.rows(found).stream().sorted(typed.beginningsFirst(row -> row.base().name())).limit(most)
                .map(row -> new NameHit(row.base().slug(), typed.mark(row.base().name()))).toList();
    }

    private static List<Facet> facets(ListQuery query) {
        return List.of(Facet.any(BaseBinder.DEPARTEMENT, query.chosen()));
    }

    private Stream<String> texts(List<UUID> ids) {
        return catalogue.rows(ids.stream().map(BaseId::new).toList()).stream().flatMap(row -> Stream.of(row.base().name(), row.description(), row.departement().flatMap(Departement::of).map(Departement::name).orElse("")));
    }

    private WordSearch search(String typed) {
        return searches.among(Base.class, BaseBinder.TEXTS, typed);
    }

    private static SortFinalStep sort(SearchSortFactory f, String code) {
        return switch (code) {
            case ListQuery.BY_NAME -> f.field(BaseBinder.SORTED_NAME);
            case ListQuery.NEWEST -> f.field(BaseBinder.CREATED).desc();
            default -> f.score().then().field(BaseBinder.SORTED_NAME);
        };
    }
}
