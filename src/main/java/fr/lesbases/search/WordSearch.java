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

/** Finds by words among what the viewer may read; where nothing has the words, what nearly has them. */
public final class WordSearch {

    private final SearchSession session;
    private final Class<?> type;
    private final Viewer viewer;
    private final List<WeightedText> texts;
    private final QueryWords words;
    /** Told by the words alone, so that narrowing never changes what a word means. */
    private final Precision precision;

    WordSearch(SearchSession session, Class<?> type, Viewer viewer, List<WeightedText> texts, QueryWords words) {
        this.session = session;
        this.type = type;
        this.viewer = viewer;
        this.texts = List.copyOf(texts);
        boolean certain = words.moreLenient().isEmpty() || search(f -> new WordPredicate(f, texts, Precision.EXACT).of(words), List.of()).count() > 0;
        this.words = certain ? words : words.trusting(this::exists);
        precision = certain ? Precision.EXACT : this.words.moreLenient().stream().filter(wanted -> search(wanted, List.of()).count() > 0).findFirst().orElse(Precision.EXACT);
    }

    /**
     * One page of what was found.
     *
     * @param number of the page it is
     * @param counts by field, then by value; a value that nothing has is missing
     */
    public record Found(List<UUID> ids, long total, int number, boolean approximate, Map<String, Map<String, Long>> counts) {}

    /** @param number of a page, from 1; beyond the last one: the last one */
    public Found find(List<Facet> facets, Function<SearchSortFactory, SortFinalStep> sort, int number, int size) {
        FacetedSearch search = search(precision, facets);
        FacetedSearch.Hits hits = search.fetch(sort, (number - 1) * size, size);
        int last = (int) Math.ceilDiv(Math.max(1, hits.total()), size);
        if (number > last) {
            hits = search.fetch(sort, (last - 1) * size, size);
        }
        return new Found(hits.ids(), hits.total(), Math.min(number, last), precision != Precision.EXACT, hits.counts());
    }

    /** The first of those that have exactly the words and pass the filter; without counts of facets. */
    public Found first(List<Facet> facets, Function<SearchPredicateFactory, PredicateFinalStep> filter, Function<SearchSortFactory, SortFinalStep> sort, int most) {
        if (precision != Precision.EXACT) {
            return new Found(List.of(), 0, 1, true, Map.of());
        }
        FacetedSearch.Hits hits = search(f -> f.bool().must(new WordPredicate(f, texts, precision).of(words)).filter(filter.apply(f)), facets).first(sort, most);
        return new Found(hits.ids(), hits.total(), 1, false, Map.of());
    }

    /** How many the words alone find. */
    public long count() {
        return count(List.of());
    }

    /** How many of those these choices leave. */
    public long count(List<Facet> facets) {
        return search(precision, facets).count();
    }

    /** Whether nothing has the words, and what is found has nearly the same, if there is anything. */
    public boolean isApproximate() {
        return precision != Precision.EXACT;
    }

    /**
     * The query as it may have been meant, all but its mistyped words as it was typed.
     *
     * @param texts the words come from: of what the viewer reads, and of nothing else
     */
    public Optional<String> correct(Collection<String> texts) {
        return isApproximate() ? new Corrections(texts).correct(words.typed(), words.words().stream().filter(word -> word.mistakes() > 0).toList()) : Optional.empty();
    }

    /** The same text with what was looked for marked in it. */
    public MarkedText mark(String text) {
        return words.mark(text, precision);
    }

    /** Where longer texts have the words. */
    public WordPlaces places() {
        return new WordPlaces(words, new WordMarker(words, precision)::mark);
    }

    private boolean exists(Word word) {
        return search(f -> new WordPredicate(f, texts, Precision.EXACT).of(word), List.of()).count() > 0;
    }

    private FacetedSearch search(Precision wanted, List<Facet> facets) {
        return search(f -> new WordPredicate(f, texts, wanted).of(words), facets);
    }

    private FacetedSearch search(Function<SearchPredicateFactory, PredicateFinalStep> wanted, List<Facet> facets) {
        return new FacetedSearch(session, type, viewer, wanted, facets);
    }
}
