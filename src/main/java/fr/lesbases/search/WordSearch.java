package fr.lesbases.search;

import fr.lesbases.access.Viewer;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Finds by words among what the viewer may read; where nothing has the words, what nearly has them; where few have all words of a long question, then what has half of them. */
public final class WordSearch {

    /** Of a long question, these are all that have its words: whoever asks wants more. */
    private static final int FEW = 5;

    private final SearchSession session;
    private final Class<?> type;
    private final Viewer viewer;
    private final List<WeightedText> texts;
    private final List<Leaning> leanings;
    private final Meaning exact;
    private @Nullable Meaning meaning;

    WordSearch(SearchSession session, Class<?> type, Viewer viewer, List<WeightedText> texts, QueryWords words, List<Leaning> leanings) {
        this.session = session;
        this.type = type;
        this.viewer = viewer;
        this.texts = List.copyOf(texts);
        this.leanings = List.copyOf(leanings);
        exact = new Meaning(words, Precision.EXACT);
    }

    /** The words as they are looked for, and marked. */
    private record Meaning(QueryWords words, Precision precision, WordMarker marker) {

        Meaning(QueryWords words, Precision precision) {
            this(words, precision, new WordMarker(words, precision));
        }
    }

    /** Told by the words alone, so that narrowing never changes what a word means. Most searches find something at once, and need not ask. */
    private Meaning meaning() {
        Meaning known = meaning;
        if (known == null) {
            known = exact.words().moreLenient().isEmpty() ? exact : meaning(search(exact, List.of()).count());
            meaning = known;
        }
        return known;
    }

    /** @param whole how many things have all words exactly */
    private Meaning meaning(long whole) {
        if (whole == 0) {
            return lenient();
        }
        return whole < FEW && exact.words().isLong() ? new Meaning(exact.words(), Precision.WIDENED) : exact;
    }

    private Meaning lenient() {
        QueryWords words = exact.words().trusting(this::exists);
        return words.moreLenient().stream().map(wanted -> new Meaning(words, wanted)).filter(wanted -> search(wanted, List.of()).count() > 0).findFirst()
                .orElseGet(() -> new Meaning(words, Precision.EXACT));
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
        FacetedSearch search = search(meaning == null ? exact : meaning, facets);
        FacetedSearch.Hits hits = search.fetch(sort, (number - 1) * size, size);
        if (meaning == null && hits.total() >= (exact.words().isLong() ? FEW : 1)) {
            meaning = exact;
        } else if (meaning == null && meaning() != exact) {
            search = search(meaning(), facets);
            hits = search.fetch(sort, (number - 1) * size, size);
        }
        int last = (int) Math.ceilDiv(Math.max(1, hits.total()), size);
        if (number > last) {
            hits = search.fetch(sort, (last - 1) * size, size);
        }
        return new Found(hits.ids(), hits.total(), Math.min(number, last), meaning().precision(), hits.counts());
    }

    /** The first of those that have exactly the words and pass the filter; without counts of facets. */
    public Found first(List<Facet> facets, Function<SearchPredicateFactory, PredicateFinalStep> filter, Function<SearchSortFactory, SortFinalStep> sort, int most) {
        FacetedSearch.Hits hits = search(f -> f.bool().must(new WordPredicate(f, texts, Precision.EXACT).of(exact.words())).filter(filter.apply(f)), facets).first(sort, most);
        return new Found(hits.ids(), hits.total(), 1, Precision.EXACT, Map.of());
    }

    /** How many the words alone find. */
    public long count() {
        return count(List.of());
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

    /** The same text with what was looked for marked in it. */
    public MarkedText mark(String text) {
        return meaning().marker().mark(text);
    }

    /** Where longer texts have the words. */
    public WordPlaces places() {
        return new WordPlaces(meaning().words(), meaning().marker()::mark);
    }

    private boolean exists(Word word) {
        return search(f -> new WordPredicate(f, texts, Precision.EXACT).of(word), List.of()).count() > 0;
    }

    private FacetedSearch search(Meaning wanted, List<Facet> facets) {
        return search(f -> {
            WordPredicate words = new WordPredicate(f, texts, wanted.precision());
            return leanings.isEmpty() ? words.of(wanted.words()) : words.leaning(wanted.words(), leanings);
        }, facets);
    }

    private FacetedSearch search(Function<SearchPredicateFactory, PredicateFinalStep> wanted, List<Facet> facets) {
        return new FacetedSearch(session, type, viewer, wanted, facets);
    }
}
