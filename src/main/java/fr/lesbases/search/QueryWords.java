package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * What a person looks for: every word must be somewhere in the texts, in any order. Little words (de, pour, comment…) only improve the order of
 * the results, unless there are no others. What stands between quotes must stand so in one text; what has a minus before it must be in none.
 *
 * @param typed as it was typed
 * @param parts at most {@value #MAX_WORDS} words, further ones are ignored
 * @param phrases those between quotes
 * @param excluded words and phrases behind a minus
 */
public record QueryWords(String typed, List<Part> parts, List<String> phrases, List<String> excluded) {

    public static final int MAX_LENGTH = 200;
    public static final int MAX_WORDS = 12;

    /** A beginning of two letters says something while the word is being typed; of earlier words only those of three do. */
    private static final int SHORTEST_COMPLETE_BEGINNING = 3;
    /** In shorter words, changing a letter mostly makes another word; in longer ones, people make two mistakes. */
    private static final int SHORTEST_MISTYPED = 4;
    private static final int SHORTEST_MISTYPED_TWICE = 8;
    private static final String QUOTED = "[\"“”«]\\s*(?<quoted>[^\"“”«»]*[\\p{L}\\p{N}][^\"“”«»]*)[\"“”»]";
    private static final Pattern OPERATORS = Pattern.compile("(?<![\\p{L}\\p{N}])(?<minus>-?)" + QUOTED + "|(?<!\\S)-(?<word>[\\p{L}\\p{N}]\\S*)");
    /** What people put around the words they look for, beyond Lucene's list. */
    private static final Set<String> QUESTION = Set.of("comment", "pourquoi", "quand", "combien", "où", "quels", "quelles", "quel", "quelle", "est", "faut", "son", "bien", "faire",
            "fait", "peut", "peux", "peuvent", "veux", "doit", "dois", "chez", "sans", "sous", "vers", "très", "plus", "tout", "tous", "toute", "toutes", "quelquun", "existe");

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
     * One word, as {@link French#SPLIT} makes it. {@code required} is false for little words; {@code beginning} where longer words may match;
     * {@code joined} is it written as one with the word before and with the one behind.
     */
    public record Word(String text, boolean required, boolean beginning, List<String> joined) {

        /** How many letters may be wrong, missing or too many. */
        int mistakes() {
            if (!required || text.length() < SHORTEST_MISTYPED || text.chars().anyMatch(Character::isDigit)) {
                return 0;
            }
            return text.length() < SHORTEST_MISTYPED_TWICE ? 1 : 2;
        }
    }

    /** Without synonyms. Beyond {@value #MAX_LENGTH} characters, the rest is ignored. */
    public static QueryWords of(String typed) {
        return of(typed, Synonyms.NONE);
    }

    static QueryWords of(String typed, Synonyms synonyms) {
        String shortened = typed.strip().replaceAll("\\s+", " ");
        shortened = shortened.length() > MAX_LENGTH ? shortened.substring(0, MAX_LENGTH) : shortened;
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher operators = OPERATORS.matcher(shortened);
        while (operators.find()) {
            operators.appendReplacement(rest, " ");
            String quoted = operators.group("quoted");
            if (quoted == null) {
                excluded.add(operators.group("word"));
            } else {
                (operators.group("minus").isEmpty() ? phrases : excluded).add(quoted.strip());
            }
        }
        operators.appendTail(rest);
        List<Word> words = words(rest.toString());
        List<Part> parts = parts(words, synonyms);
        return new QueryWords(shortened, parts, phrases, excluded);
    }

    private static List<Word> words(String text) {
        List<String> texts = French.tokens(French.SPLIT, text).stream().map(Token::word).limit(MAX_WORDS).toList();
        boolean onlyLittle = texts.stream().allMatch(QueryWords::isLittle);
        int last = texts.size() - 1;
        List<Word> words = new ArrayList<>();
        for (int index = 0; index <= last; index++) {
            String word = texts.get(index);
            boolean required = onlyLittle || !isLittle(word);
            int shortest = index == last ? French.SHORTEST_BEGINNING : SHORTEST_COMPLETE_BEGINNING;
            Stream<String> before = index == 0 ? Stream.of() : Stream.of(texts.get(index - 1) + word);
            Stream<String> behind = index == last ? Stream.of() : Stream.of(word + texts.get(index + 1));
            words.add(new Word(word, required, required && word.length() >= shortest, Stream.concat(before, behind).toList()));
        }
        return words;
    }

    private static List<Part> parts(List<Word> words, Synonyms synonyms) {
        List<Part> parts = new ArrayList<>();
        List<String> texts = words.stream().map(Word::text).toList();
        int next = 0;
        while (next < words.size()) {
            Synonyms.Found found = synonyms.at(texts.subList(next, words.size()));
            parts.add(new Part(words.subList(next, next + found.length()), found.others()));
            next += found.length();
        }
        return parts;
    }

    private static boolean isLittle(String text) {
        return text.length() == 1 && !Character.isDigit(text.charAt(0)) || FrenchAnalyzer.getDefaultStopSet().contains(text) || QUESTION.contains(text);
    }

    public List<Word> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    public boolean isEmpty() {
        return parts.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** From the strictest to the most lenient. */
    public enum Precision {
        EXACT,
        /** Letters may be wrong, missing or too many: one in words of 4 to 7, two in longer ones, none in numbers; two words may be written as one. */
        APPROXIMATE,
        /** The same, and of three or more words half may be missing. */
        SOME
    }

    /** How many parts must be found with that precision. */
    int needed(Precision precision) {
        int required = (int) parts.stream().filter(Part::required).count();
        return precision == Precision.SOME && required > 2 ? Math.ceilDiv(required, 2) : required;
    }

    /** The precisions after {@link Precision#EXACT} that could find more. */
    List<Precision> moreLenient() {
        List<Precision> more = new ArrayList<>();
        List<Word> words = words();
        if (words.size() > 1 || words.stream().anyMatch(word -> word.mistakes() > 0)) {
            more.add(Precision.APPROXIMATE);
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
