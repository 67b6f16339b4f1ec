package fr.lesbases.resource;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.Page;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.search.Easier;
import fr.lesbases.search.Facet;
import fr.lesbases.search.NameHit;
import fr.lesbases.search.NameSearch;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.WordSearch;
import fr.lesbases.search.WordSearches;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.data.Range;
import org.hibernate.search.util.common.data.RangeBoundInclusion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published resources by words and indexation. Everything it answers, counts included, is about what the viewer may read. An index that gives no answer is a
 * SearchException, which spoils no transaction: who asks by the way may do without ({@link fr.lesbases.search.IndexSilence}).
 */
@Service
@Transactional(readOnly = true, noRollbackFor = SearchException.class)
public class ResourceSearch {

    private final WordSearches searches;
    private final NameSearch names;
    private final ResourceCatalogue catalogue;
    private final FoundPlaces places;
    private final Vocabularies vocabularies;
    private final Resources resources;
    private final Leanings leanings;

    ResourceSearch(WordSearches searches, NameSearch names, ResourceCatalogue catalogue, FoundPlaces places, Vocabularies vocabularies, Resources resources,
            Leanings leanings) {
        this.searches = searches;
        this.names = names;
        this.catalogue = catalogue;
        this.places = places;
        this.vocabularies = vocabularies;
        this.resources = resources;
        this.leanings = leanings;
    }

    /** One page; the last one where the query asks for one beyond. Where nothing has the words, what nearly has them. */
    public ResourceHits search(ResourceQuery query) {
        WordSearch search = searches.among(Resource.class, ResourceFields.TEXTS, query.words(), query.effectiveSort() == ResourceSort.RELEVANCE ? leanings.now() : List.of());
        WordSearch.Found found = search.find(facets(query), query.effectiveSort()::apply,
                query.page(), ResourceQuery.PAGE_SIZE);
        List<ResourceRow> rows = catalogue.rows(found.ids().stream().map(ResourceId::new).toList());
        List<ResourceHit> hits = rows.stream().map(row -> new ResourceHit(row, search.mark(row.title()), search.markLonger(Beginning.inRow(row.description())), Optional.empty())).toList();
        Map<ResourceId, FoundIn> foundIn = places.of(hits, search.places());
        List<ResourceHit> page = hits.stream().map(hit -> hit.foundIn(Optional.ofNullable(foundIn.get(hit.id())))).toList();
        return new ResourceHits(new Page<>(page, found.total(), found.number(), ResourceQuery.PAGE_SIZE), found.precision(), found.counts());
    }

    /** What a query finds of a time. @param rows the newest of them, the newest first @param total how many there are */
    public record Latest(List<ResourceRow> rows, long total) {}

    /** What it finds exactly, among what was first published after {@code since}, and not after {@code until}. */
    public Latest publishedBetween(ResourceQuery query, Instant since, Instant until, int most) {
        Range<Instant> time = Range.between(since, RangeBoundInclusion.EXCLUDED, until, RangeBoundInclusion.INCLUDED);
        return latest(query, f -> f.range().field(ResourceFields.FIRST_PUBLISHED).within(time), most);
    }

    /** The newest it finds exactly, with their terms. */
    public Latest newest(ResourceQuery query, int most) {
        return latest(query, f -> f.matchAll(), most);
    }

    private Latest latest(ResourceQuery query, Function<SearchPredicateFactory, PredicateFinalStep> filter, int most) {
        WordSearch.Found found = search(query.words()).first(facets(query), filter, ResourceSort.NEWEST::apply, most);
        return new Latest(catalogue.rows(found.ids().stream().map(ResourceId::new).toList()), found.total());
    }

    /** The most fitting ones with these words, a page of them: without marks and counts. */
    List<ResourceRow> rows(String words) {
        return rows(search(words));
    }

    private List<ResourceRow> rows(WordSearch search) {
        return catalogue.rows(search.find(List.of(), ResourceSort.RELEVANCE::apply, 1, ResourceQuery.PAGE_SIZE).ids().stream().map(ResourceId::new).toList());
    }

    /** How many the words alone find. */
    public long count(String typed) {
        return search(typed).count();
    }

    /**
     * What to try where nothing is found: the query without the choices of one of its facets, those that find something only.
     *
     * @return by the changed query, how many it finds
     */
    public Map<ResourceQuery, Long> lessNarrow(ResourceQuery query) {
        WordSearch search = search(query.words());
        Map<ResourceQuery, Long> found = new LinkedHashMap<>();
        query.withoutOneFacet().forEach(wider -> {
            long count = search.count(facets(wider));
            if (count > 0) {
                found.put(wider, count);
            }
        });
        return found;
    }

    /** What may have been meant where nothing has the words: with how many it finds under the same choices, some at least. */
    public Optional<Correction> correction(ResourceQuery query) {
        WordSearch search = search(query.words());
        if (!search.isApproximate()) {
            return Optional.empty();
        }
        List<ResourceRow> near = rows(search);
        Stream<String> texts = resources.publishedOf(near.stream().map(row -> row.id().value()).toList()).stream().flatMap(revision -> texts(revision.content()));
        return search.correct(Stream.concat(texts, near.stream().flatMap(this::facts)).toList()).map(query::withWords).flatMap(this::counted);
    }

    /** What to try where nothing has all the words. */
    public List<Easier> easier(ResourceQuery query) {
        return Easier.of(query.words(), this::search, facets(query));
    }

    private static Stream<String> texts(Content content) {
        return Stream.concat(Stream.of(content.title(), content.description()), content.all().map(Block::words));
    }

    private Stream<String> facts(ResourceRow row) {
        return Stream.concat(row.terms().stream().flatMap(ref -> vocabularies.find(ref).stream()).map(Term::label), Stream.of(row.publisher().name()));
    }

    private Optional<Correction> counted(ResourceQuery corrected) {
        WordSearch search = search(corrected.words());
        long count = search.isApproximate() ? 0 : search.count(facets(corrected));
        return Optional.of(new Correction(corrected, count)).filter(found -> count > 0);
    }

    /** A few whose titles hold what is typed, the best first. */
    public List<NameHit> named(TypedName typed, int most) {
        return catalogue.titles(names.find(Resource.class, ResourceFields.TITLE, typed).stream().map(ResourceId::new).toList()).stream()
                .sorted(typed.beginningsFirst(ResourceTitle::title)).limit(most)
                .map(found -> new NameHit(found.slug(), typed.mark(found.title()), found.language())).toList();
    }

    /** A few sites that begin with what is typed, among those that resources lead to: by their names, as {@code cnil.fr}. */
    public List<String> sites(TypedName typed, int most) {
        List<String> wanted = typed.sites();
        return names.values(Resource.class, ResourceFields.PAGES, wanted).stream().map(LinkedPage::site).filter(site -> wanted.stream().anyMatch(site::startsWith)).distinct().sorted().limit(most).toList();
    }

    private WordSearch search(String typed) {
        return searches.among(Resource.class, ResourceFields.TEXTS, typed);
    }

    private List<Facet> facets(ResourceQuery query) {
        return Stream.concat(vocabularies.all().stream().map(vocabulary -> facet(vocabulary, query)), Arrays.stream(ResourceFacet.values()).map(facet -> facet(facet, query))).toList();
    }

    private static Facet facet(ResourceFacet facet, ResourceQuery query) {
        String field = ResourceFields.of(facet);
        return facet.isAny() ? Facet.any(field, query.also().of(facet)) : Facet.all(field, query.also().of(facet));
    }

    private static Facet facet(Vocabulary vocabulary, ResourceQuery query) {
        return new Facet(ResourceFields.terms(vocabulary.code()), Set.copyOf(query.codes(vocabulary.code())), true, List.of(ResourceFields.families(vocabulary.code())));
    }
}
