package fr.lesbases.search;

import fr.lesbases.access.Viewer;
import fr.lesbases.search.Meanings.Meaning;
import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Finds by words among what the viewer may read; where nothing has the words, what nearly has them; where few have all words of a long question, then what has half of them. */
public final class WordSearch {

    private final SearchSession session;
    private final Class<?> type;
    private final Viewer viewer;
    private final List<WeightedText> texts;
    private final List<Leaning> leanings;
    private final FacetCounts counts;
    private final Meanings meanings;
    /** What each finds, whatever is chosen beside. */
    private final Map<Meaning, Long> found = new IdentityHashMap<>();
    private @Nullable Meaning meaning;

    WordSearch(SearchSession session, Class<?> type, Viewer viewer, List<WeightedText> texts, QueryWords words, List<Leaning> leanings, FacetCounts counts) {
        this.session = session;
        this.type = type;
        this.viewer = viewer;
        this.texts = List.copyOf(texts);
        this.leanings = List.copyOf(leanings);
        this.counts = counts;
        meanings = new Meanings(words, this::exists);
    }

    /** Told by the words alone, so that narrowing never changes what a word means. Most searches find something at once, and need not ask. */
    private Meaning meaning() {
        Meaning known = meaning;
        if (known == null) {
            known = meanings.areOne() ? meanings.exact() : meaning(count(meanings.strict()));
            meaning = known;
        }
        return known;
    }

    /** @param whole how many things have all words exactly */
    private Meaning meaning(long whole) {
        if (whole == 0) {
            return meanings.lenient().filter(meant -> count(meant) > 0).findFirst().orElse(meanings.strict());
        }
        return meanings.isEnough(whole) ? meanings.strict() : meanings.widened();
    }

    /**
     * One page of what was found.
     *
     * @param number of the page it is
     * @param precision with which it was found
     * @param counts by field, then by value; a value that nothing has is missing
     */
    public record Found(List<UUID> ids, long total, int number, Precision precision, Map<String, Map<String, Long>> counts) {}

    /** @param number of a page, from 1; beyond the last one: the last one */
    public Found find(List<Facet> facets, Function<SearchSortFactory, SortFinalStep> sort, int number, int size) {
        FacetedSearch.Hits hits = meaning == null ? findMeaning(facets, sort, (number - 1) * size, size) : search(meaning, facets).fetch(sort, (number - 1) * size, size);
        int last = (int) Math.ceilDiv(Math.max(1, hits.total()), size);
        if (number > last) {
            hits = search(meaning(), facets).fetch(sort, (last - 1) * size, size);
        }
        return new Found(hits.ids(), hits.total(), Math.min(number, last), meaning().precision(), hits.counts());
    }

    /** What the words mean mostly shows by what is fetched anyway. */
    private FacetedSearch.Hits findMeaning(List<Facet> facets, Function<SearchSortFactory, SortFinalStep> sort, int offset, int size) {
        FacetedSearch.Hits hits = search(meanings.strict(), facets).fetch(sort, offset, size);
        Meaning meant = meanings.strict();
        boolean narrowed = facets.stream().anyMatch(Facet::isChosen);
        if (!meanings.isEnough(hits.total())) {
            Stream<Meaning> others = narrowed ? Stream.of(meaning()).filter(other -> other != meanings.strict()) : hits.total() > 0 ? Stream.of(meanings.widened()) : meanings.lenient();
            for (Iterator<Meaning> each = others.iterator(); each.hasNext() && (meant == meanings.strict() || hits.total() == 0);) {
                meant = each.next();
                hits = search(meant, facets).fetch(sort, offset, size);
            }
        }
        meaning = hits.total() > 0 || narrowed ? meant : meanings.strict();
        return hits;
    }

    /** The first of those that are found and pass the filter, of a long question those that have all words; without counts of facets. */
    public Found first(List<Facet> facets, Function<SearchPredicateFactory, PredicateFinalStep> filter, Function<SearchSortFactory, SortFinalStep> sort, int most) {
        Meaning meant = meaning().precision() == Precision.WIDENED ? meanings.strict() : meaning();
        FacetedSearch.Wanted words = wanted(meant);
        FacetedSearch.Hits hits = search(new FacetedSearch.Wanted(f -> f.bool().must(words.found().apply(f)).filter(filter.apply(f)), words.ranking()), facets).first(sort, most);
        return new Found(hits.ids(), hits.total(), 1, meant.precision(), Map.of());
    }

    /** How many the words alone find. */
    public long count() {
        return count(meaning());
    }

    private long count(Meaning meant) {
        return found.computeIfAbsent(meant, some -> search(some, List.of()).count());
    }

    /** How many of those these choices leave. */
    public long count(List<Facet> facets) {
        return search(meaning(), facets).count();
    }

    /** Whether nothing has the words, and what is found has nearly the same, if there is anything. */
    public boolean isApproximate() {
        return meaning().precision().isNear();
    }

    /**
     * The query as it may have been meant, all but its mistyped words as it was typed.
     *
     * @param texts the words come from: of what the viewer reads, and of nothing else
     */
    public Optional<String> correct(Collection<String> texts) {
        return isApproximate() ? new Corrections(texts).correct(meaning().words().typed(), meaning().words().words().stream().filter(word -> word.mistakes() > 0).toList()) : Optional.empty();
    }

    /** Where nothing has all: by the query without the words that nothing has, not even nearly, those words; and the query without its quotes. */
    Map<String, String> easier() {
        QueryWords words = meanings.exact().words();
        Map<String, String> easier = new LinkedHashMap<>();
        if (meaning() == meanings.strict() && count() > 0) {
            return easier;
        }
        List<String> missing = words.parts().stream().filter(part -> part.required() && !isNear(part)).flatMap(part -> part.words().stream()).filter(Word::required).map(Word::text).toList();
        String others = QueryReader.without(missing, words.typed());
        if (!missing.isEmpty() && !others.equals(words.typed()) && !QueryWords.of(others).saysNothing()) {
            easier.put(others, String.join(" ", missing));
        }
        if (!words.phrases().isEmpty()) {
            easier.put(QueryReader.withoutQuotes(words.typed()), "");
        }
        return easier;
    }

    private boolean isNear(Part part) {
        return isThere(f -> predicate(f, Precision.APPROXIMATE).of(part));
    }

    private boolean isThere(Function<SearchPredicateFactory, PredicateFinalStep> wanted) {
        return search(new FacetedSearch.Wanted(wanted, SearchPredicateFactory::matchAll), List.of()).isAny();
    }

    /** The same text, of those that {@link WeightedText#ofShort} is about, with what was looked for marked in it. */
    public MarkedText mark(String text) {
        return meaning().marker().get().mark(text);
    }

    /** The same of a longer text. */
    public MarkedText markLonger(String text) {
        return meaning().longer().get().mark(text);
    }

    /** Where longer texts have the words. */
    public WordPlaces places() {
        return new WordPlaces(meaning().words(), meaning().longer().get()::mark);
    }

    private boolean exists(Word word) {
        return isThere(f -> predicate(f, Precision.EXACT).of(word.whole()));
    }

    private FacetedSearch search(Meaning meant, List<Facet> facets) {
        return search(wanted(meant), facets);
    }

    private FacetedSearch.Wanted wanted(Meaning meant) {
        return new FacetedSearch.Wanted(f -> predicate(f, meant.precision()).of(meant.words()), f -> predicate(f, meant.precision()).ranking(meant.words(), leanings));
    }

    private WordPredicate predicate(SearchPredicateFactory f, Precision precision) {
        return new WordPredicate(f, texts, precision);
    }

    private FacetedSearch search(FacetedSearch.Wanted wanted, List<Facet> facets) {
        return new FacetedSearch(session, type, viewer, wanted, facets, counts);
    }
}
