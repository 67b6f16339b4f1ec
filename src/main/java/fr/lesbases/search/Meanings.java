package fr.lesbases.search;

import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The ways to take what somebody typed, from the stricter to the more lenient. */
final class Meanings {

    /** Of a long question, these are all that have its words: whoever asks wants more. */
    private static final int FEW = 5;

    private final Meaning exact;
    private final Predicate<Word> exists;
    private @Nullable Meaning strict;

    /** @param exists whether the index has a word; asked only where somebody asks for more than {@link #exact} */
    Meanings(QueryWords words, Predicate<Word> exists) {
        exact = new Meaning(words, Precision.EXACT);
        this.exists = exists;
    }

    /** The words as they are looked for, and marked if anything has them. */
    record Meaning(QueryWords words, Precision precision, Supplier<WordMarker> marker, Supplier<WordMarker> longer) {

        Meaning(QueryWords words, Precision precision) {
            this(words, precision, SingletonSupplier.of(() -> new WordMarker(words, precision, true)), SingletonSupplier.of(() -> new WordMarker(words, precision, false)));
        }
    }

    /** Whether there is no other way than {@link #exact}. */
    boolean areOne() {
        return exact.words().moreLenient().isEmpty();
    }

    Meaning exact() {
        return exact;
    }

    /** As it was typed; where nothing has the last word, that one is not typed to its end. */
    Meaning strict() {
        Meaning known = strict;
        if (known == null) {
            List<Word> words = exact.words().words();
            known = words.isEmpty() || !words.getLast().typing() || !words.getLast().beginning() || exists.test(words.getLast()) ? exact
                    : new Meaning(exact.words().trusting(word -> !word.equals(words.getLast())), Precision.UNFINISHED);
            strict = known;
        }
        return known;
    }

    /** Half of the words of a long question. */
    Meaning widened() {
        return new Meaning(strict().words(), Precision.WIDENED);
    }

    /** Where nothing has all words. The index is asked which words exist only where somebody asks for the first of these. */
    Stream<Meaning> lenient() {
        return Stream.of(exact.words()).flatMap(words -> lenient(words.trusting(exists)));
    }

    private static Stream<Meaning> lenient(QueryWords words) {
        return words.moreLenient().stream().map(precision -> new Meaning(words, precision));
    }

    /** @param whole how many things have all words */
    boolean isEnough(long whole) {
        return whole >= (exact.words().isLong() ? FEW : 1);
    }
}
