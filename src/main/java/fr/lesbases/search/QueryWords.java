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

        /** A number alone is everywhere. */
        private boolean tells() {
            return words.stream().anyMatch(word -> word.required() && !word.isNumber());
        }

        private long length() {
            return words.stream().filter(Word::required).count();
        }
    }

    /**
     * One word, as {@link French#SPLIT} makes it. {@code required} is false for little words; {@code typing} where it may not be written to its end, so that titles with
     * longer words match; {@code beginning} where longer words in any text may, if nothing has the word itself; {@code formed} where other forms of it may;
     * {@code mistakes} is how many letters may be wrong, missing or too many; {@code joined} is it written as one with the word before and with the one behind.
     */
    public record Word(String text, boolean required, boolean typing, boolean beginning, boolean formed, int mistakes, List<String> joined) {

        /** As an acronym, which has no forms, begins nothing and is another one with another letter. */
        Word acronym() {
            return new Word(text, required, false, false, false, 0, joined);
        }

        /** As one that exists: it is meant as it stands. */
        Word trusted() {
            return new Word(text, required, typing, false, formed, 0, joined);
        }

        Word whole() {
            return new Word(text, required, false, false, formed, mistakes, joined);
        }

        /** The ways to part it, where it may have been run together: between any two letters, and around a little word in its middle. */
        List<String> parted() {
            return beginning && RunTogether.isPossible(text) ? RunTogether.parted(text) : List.of();
        }

        private boolean isNumber() {
            return text.chars().allMatch(Character::isDigit);
        }

        boolean isDoubtful() {
            return beginning || mistakes > 0;
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

    /** Looks for longer words and mistakes in the others only: who wrote a word that exists meant it. */
    QueryWords trusting(Predicate<Word> exists) {
        Set<Word> doubtful = words().stream().filter(word -> word.isDoubtful() && !exists.test(word)).collect(Collectors.toSet());
        return new QueryWords(typed, parts.stream().map(part -> new Part(part.words().stream().map(word -> doubtful.contains(word) ? word : word.trusted()).toList(),
                part.others())).toList(), phrases, excluded);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** Whether there is nothing to look for but little words, numbers, and what must not be there. */
    boolean saysNothing() {
        return phrases.isEmpty() && words().stream().allMatch(word -> word.isNumber() || QueryReader.isLittle(word.text()));
    }

    /** From the strictest to the most lenient. */
    public enum Precision {
        EXACT,
        /** All words, and after what has them, of three or more words half: where few things have all. */
        WIDENED,
        /** Words that nothing has may be the beginnings of longer ones in any text, or several that were run together. */
        UNFINISHED,
        /** Letters may be wrong, missing or too many: one in words of 4 to 7, two in longer ones, none in numbers; or all that sounds alike. */
        APPROXIMATE,
        /** The same, the first letter as well. */
        FIRST_LETTER_TOO,
        /** As {@link #APPROXIMATE}, and half of the words may be missing. */
        SOME;

        /** Whether what is found may have other words. */
        public boolean isNear() {
            return this == APPROXIMATE || this == FIRST_LETTER_TOO || this == SOME;
        }

        /** Whether words that nothing has are looked for as parts of others. */
        boolean isUnfinished() {
            return this == UNFINISHED || isNear();
        }
    }

    /** The parts of which some must be found: when some are enough, no numbers, and of two the one of more words ("mot de passe" rather than "sécurité"). */
    List<Part> asked(Precision precision) {
        List<Part> required = required();
        List<Part> telling = required.stream().filter(Part::tells).toList();
        long longest = required.stream().mapToLong(Part::length).max().orElse(0);
        if (precision == Precision.WIDENED && required.size() == 2) {
            return required.stream().filter(part -> part.length() == longest).toList();
        }
        return someAreEnough(precision) && !telling.isEmpty() ? telling : required;
    }

    /** How many of those must be found with that precision. */
    int needed(Precision precision) {
        int asked = asked(precision).size();
        return someAreEnough(precision) ? Math.min(Math.ceilDiv(required().size(), 2), asked) : asked;
    }

    private List<Part> required() {
        return parts.stream().filter(Part::required).toList();
    }

    private static boolean someAreEnough(Precision precision) {
        return precision == Precision.SOME || precision == Precision.WIDENED;
    }

    /** Whether there are so many words that half of them say something. */
    boolean isLong() {
        return needed(Precision.EXACT) > 1 && parts.stream().mapToLong(Part::length).sum() >= LONG;
    }

    /** The precisions after {@link Precision#EXACT} that could find more. */
    List<Precision> moreLenient() {
        List<Precision> more = new ArrayList<>();
        List<Word> words = words();
        if (words.stream().anyMatch(Word::beginning)) {
            more.add(Precision.UNFINISHED);
        }
        if (words.stream().anyMatch(word -> word.mistakes() > 0)) {
            more.add(Precision.APPROXIMATE);
            more.add(Precision.FIRST_LETTER_TOO);
        }
        if (needed(Precision.SOME) < needed(Precision.EXACT)) {
            more.add(Precision.SOME);
        }
        return more;
    }
}
