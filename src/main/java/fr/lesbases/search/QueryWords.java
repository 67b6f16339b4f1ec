package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a person looks for: every word must be somewhere in the texts, in any order. Little words (de, pour, comment…) only improve the order of
 * the results, unless there are no others.
 *
 * @param typed as it was typed
 * @param words at most {@value #MAX_WORDS}, further ones are ignored
 */
public record QueryWords(String typed, List<Word> words) {

    public static final int MAX_LENGTH = 200;
    public static final int MAX_WORDS = 12;

    /** A beginning of two letters says something while the word is being typed; of earlier words only those of three do. */
    private static final int SHORTEST_COMPLETE_BEGINNING = 3;
    /** In shorter words, changing a letter mostly makes another word. */
    private static final int SHORTEST_MISTYPED = 5;
    /** A word as it stands counts more than another form of it, and both more than a longer word that begins so. */
    private static final float AS_WRITTEN = 0.7f;
    private static final float BEGINNING = 0.25f;
    private static final float MISTYPED = 0.2f;
    /** Words that follow each other in a text as they do in the query. */
    private static final float TOGETHER = 2f;
    private static final int APART = 2;
    /** What people put around the words they look for, beyond Lucene's list. */
    private static final Set<String> QUESTION = Set.of("comment", "pourquoi", "quand", "combien", "où", "quels", "quelles", "quel", "quelle", "est", "faut");

    public QueryWords {
        words = List.copyOf(words);
    }

    /** One word, as {@link French#SPLIT} makes it. {@code required} is false for little words; {@code beginning} where longer words may match. */
    public record Word(String text, boolean required, boolean beginning) {

        boolean canBeMistyped() {
            return required && text.length() >= SHORTEST_MISTYPED;
        }
    }

    /** Beyond {@value #MAX_LENGTH} characters, the rest is ignored. */
    public static QueryWords of(String typed) {
        String shortened = typed.strip().replaceAll("\\s+", " ");
        shortened = shortened.length() > MAX_LENGTH ? shortened.substring(0, MAX_LENGTH) : shortened;
        List<String> texts = French.tokens(French.SPLIT, shortened).stream().map(Token::word).limit(MAX_WORDS).toList();
        boolean onlyLittle = texts.stream().allMatch(QueryWords::isLittle);
        int last = texts.size() - 1;
        return new QueryWords(shortened, IntStream.rangeClosed(0, last).mapToObj(index -> {
            String text = texts.get(index);
            boolean required = onlyLittle || !isLittle(text);
            int shortest = index == last ? French.SHORTEST_BEGINNING : SHORTEST_COMPLETE_BEGINNING;
            return new Word(text, required, required && text.length() >= shortest);
        }).toList());
    }

    private static boolean isLittle(String text) {
        return text.length() == 1 && !Character.isDigit(text.charAt(0)) || FrenchAnalyzer.getDefaultStopSet().contains(text) || QUESTION.contains(text);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether {@link Precision#APPROXIMATE} could find more. */
    public boolean canBeMistyped() {
        return words.stream().anyMatch(Word::canBeMistyped);
    }

    public enum Precision {
        EXACT,
        /** One letter may be wrong, missing or too many in the longer words. */
        APPROXIMATE
    }

    public PredicateFinalStep matching(SearchPredicateFactory f, List<WeightedText> texts, Precision precision) {
        if (isEmpty()) {
            return f.matchAll();
        }
        return f.bool().with(all -> {
            for (Word word : words) {
                PredicateFinalStep somewhere = somewhere(f, word, texts, precision);
                if (word.required()) {
                    all.must(somewhere);
                } else {
                    all.should(somewhere);
                }
            }
            together(f, texts, all);
        });
    }

    private static PredicateFinalStep somewhere(SearchPredicateFactory f, Word word, List<WeightedText> texts, Precision precision) {
        return f.or().with(or -> {
            for (WeightedText text : texts) {
                or.add(f.match().field(text.name()).boost(text.weight()).matching(word.text()));
                or.add(f.match().field(IndexedText.written(text.name())).boost(text.weight() * AS_WRITTEN).matching(word.text()));
                if (word.beginning()) {
                    or.add(f.match().field(IndexedText.beginnings(text.name())).boost(text.weight() * BEGINNING).matching(word.text()));
                }
                if (precision == Precision.APPROXIMATE && word.canBeMistyped()) {
                    or.add(f.match().field(IndexedText.written(text.name())).boost(text.weight() * MISTYPED).matching(word.text()).fuzzy(1, 1));
                }
            }
        });
    }

    private void together(SearchPredicateFactory f, List<WeightedText> texts, BooleanPredicateOptionsCollector<?, ?> all) {
        if (words.size() > 1) {
            for (WeightedText text : texts) {
                all.should(f.phrase().field(text.name()).boost(text.weight() * TOGETHER).matching(typed).slop(APART));
            }
        }
    }

    /** The same text with what was looked for marked in it. */
    public MarkedText mark(String text, Precision precision) {
        return new WordMarker(this, precision).mark(text);
    }
}
