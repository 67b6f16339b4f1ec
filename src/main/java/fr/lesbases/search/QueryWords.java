package fr.lesbases.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a person looks for: every word must be somewhere in the texts, in any order. Little words (de, pour, comment…) only improve the order of
 * the results, unless there are no others. What stands between quotes must stand so in one text; what has a minus before it must be in none.
 *
 * @param typed as it was typed
 * @param parts at most {@value #MAX_WORDS} words, further ones are ignored; of more the little ones first
 * @param phrases those between quotes
 * @param excluded words and phrases behind a minus
 */
public record QueryWords(String typed, List<Part> parts, List<String> phrases, List<String> excluded) {

    public static final int MAX_LENGTH = 200;
    public static final int MAX_WORDS = 12;
    private static final int LONG = 3;

    public QueryWords {
        parts = List.copyOf(parts);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    /** Words of the query that mean one thing together, mostly one; {@code others} are other ways to say it. */
    public record Part(List<Word> words, List<String> others) {

        boolean required() {
            return words.stream().anyMatch(Word::required);
        }
    }

    /**
     * One word, as {@link French#SPLIT} makes it. {@code required} is false for little words; {@code beginning} where longer words may match, {@code formed}
     * where other forms of it may;
     * {@code mistakes} is how many letters may be wrong, missing or too many; {@code joined} is it written as one with the word before and with the one behind.
     */
    public record Word(String text, boolean required, boolean beginning, boolean formed, int mistakes, List<String> joined) {

        /** As an acronym, which has no forms, begins nothing and is another one with another letter. */
        Word acronym() {
            return new Word(text, required, false, false, 0, joined);
        }

        Word withoutMistakes() {
            return new Word(text, required, beginning, formed, 0, joined);
        }
    }

    /** Without synonyms. Beyond {@value #MAX_LENGTH} characters, the rest is ignored. */
    public static QueryWords of(String typed) {
        return of(typed, Synonyms.NONE);
    }

    static QueryWords of(String typed, Synonyms synonyms) {
        return new QueryReader(synonyms).read(typed);
    }

    public List<Word> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    /** Looks for mistakes in the others only: who wrote a word that exists meant it. */
    QueryWords trusting(Predicate<Word> exists) {
        Set<Word> doubtful = words().stream().filter(word -> word.mistakes() > 0 && !exists.test(word)).collect(Collectors.toSet());
        return new QueryWords(typed, parts.stream().map(part -> new Part(part.words().stream().map(word -> doubtful.contains(word) ? word : word.withoutMistakes()).toList(),
                part.others())).toList(), phrases, excluded);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** From the strictest to the most lenient. */
    public enum Precision {
        EXACT,
        /** All words, and after what has them, of three or more words half: where few things have all. */
        WIDENED,
        /** Letters may be wrong, missing or too many: one in words of 4 to 7, two in longer ones, none in numbers; two words may be written as one. */
        APPROXIMATE,
        /** The same, the first letter as well. */
        FIRST_LETTER_TOO,
        /** As {@link #APPROXIMATE}, and half of the words may be missing. */
        SOME;

        /** Whether what is found may have other words. */
        public boolean isNear() {
            return this == APPROXIMATE || this == FIRST_LETTER_TOO || this == SOME;
        }
    }

    /** How many parts must be found with that precision. */
    int needed(Precision precision) {
        int required = (int) parts.stream().filter(Part::required).count();
        boolean someAreEnough = precision == Precision.SOME || precision == Precision.WIDENED;
        return someAreEnough ? Math.ceilDiv(required, 2) : required;
    }

    /** Whether there are so many words that half of them say something. */
    boolean isLong() {
        return needed(Precision.EXACT) >= LONG;
    }

    /** The precisions after {@link Precision#EXACT} that could find more. */
    List<Precision> moreLenient() {
        List<Precision> more = new ArrayList<>();
        List<Word> words = words();
        boolean mistyped = words.stream().anyMatch(word -> word.mistakes() > 0);
        if (words.size() > 1 || mistyped) {
            more.add(Precision.APPROXIMATE);
        }
        if (mistyped) {
            more.add(Precision.FIRST_LETTER_TOO);
        }
        if (needed(Precision.SOME) < needed(Precision.EXACT)) {
            more.add(Precision.SOME);
        }
        return more;
    }

    /** The same text with what was looked for marked in it. */
    public MarkedText mark(String text, Precision precision) {
        return new WordMarker(this, precision).mark(text);
    }
}
