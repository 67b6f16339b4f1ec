package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Makes {@link QueryWords} of what somebody typed. */
final class QueryReader {

    /** A beginning of two letters says something while the word is being typed; in other texts, and of earlier words, only those of three do. */
    private static final int SHORTEST_COMPLETE_BEGINNING = 3;
    /** In shorter words, changing a letter mostly makes another word; in longer ones, people make two mistakes. */
    private static final int SHORTEST_MISTYPED = 4;
    private static final int SHORTEST_MISTYPED_TWICE = 8;
    private static final String QUOTED = "[\"“”«]\\s*(?<quoted>[^\"“”«»]*[\\p{L}\\p{N}][^\"“”«»]*)[\"“”»]";
    /** Somebody who types an acronym is done with it. */
    private static final Pattern ENDS_WITH_ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,4}\\P{L}*$");
    private static final Pattern OPERATORS = Pattern.compile("(?<![\\p{L}\\p{N}])(?<minus>[-–−]?)" + QUOTED + "|(?<!\\S)(?:[-–−]|NOT )(?<word>[\\p{L}\\p{N}]\\S*)");
    /** What other searches are told, and means nothing here; and what addresses begin with. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\p{Cntrl}|(?<!\\S)(?:AND|OR)(?!\\S)|(?<=[\\p{L}\\p{N}])~\\d*(?!\\S)|(?i:https?://)|(?<![\\p{L}\\p{N}])(?i:www\\.)");
    /** What people put around the words they look for, beyond Lucene's list; and what addresses end with. */
    private static final Set<String> QUESTION = Set.of("comment", "pourquoi", "quand", "combien", "où", "quels", "quelles", "quel", "quelle", "est", "faut", "son", "bien", "faire",
            "fait", "peut", "peux", "peuvent", "veux", "doit", "dois", "chez", "sans", "sous", "vers", "très", "plus", "tout", "tous", "toute", "toutes", "quelquun", "existe",
            "quoi", "puis", "moi", "ça", "ca", "cela", "bonjour", "bonsoir", "merci", "svp", "voudrais", "voudrait", "aimerais", "aimerait", "cherche", "cherchons", "cherchez", "trouver", "savoir", "devenir", "aller", "quelque",
            "quelques", "chose", "choses", "besoin", "avez", "ressource", "ressources", "fr", "com", "org");

    /** As they are written, without accents. */
    private static final Set<String> KNOWN = known();

    private final Synonyms synonyms;

    QueryReader(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    QueryWords read(String typed) {
        String shortened = SAYS_NOTHING.matcher(typed).replaceAll(" ").strip().replaceAll("\\s+", " ");
        shortened = shortened.length() > QueryWords.MAX_LENGTH ? shortened.substring(0, QueryWords.MAX_LENGTH) : shortened;
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
        List<Part> parts = parts(words);
        return new QueryWords(shortened, parts, phrases, Stream.concat(excluded.stream(), excluded.stream().flatMap(this::otherWays)).toList());
    }

    /** What was typed without these words of it. */
    static String without(List<String> words, String typed) {
        String others = typed;
        for (String word : words) {
            others = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:\\p{L}{1,2}['’])?" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(others).replaceFirst(" ");
        }
        return others.strip().replaceAll("\\s+", " ");
    }

    /** What was typed, and what stands between quotes may stand anywhere. */
    static String withoutQuotes(String typed) {
        return OPERATORS.matcher(typed).replaceAll(found -> {
            boolean wanted = found.group("quoted") != null && found.group("minus").isEmpty();
            return Matcher.quoteReplacement(wanted ? found.group("quoted").strip() : found.group());
        });
    }

    /** Who leaves out what has a word means what says the same. */
    private Stream<String> otherWays(String excluded) {
        List<String> words = French.tokens(French.SPLIT, excluded).stream().map(Token::word).toList();
        return words.isEmpty() ? Stream.of() : Stream.of(synonyms.at(words)).filter(found -> found.length() == words.size()).flatMap(found -> found.others().stream());
    }

    /** Of a long question what it is about: little words would take the place of others. */
    private static List<String> texts(String text) {
        List<String> all = French.tokens(French.SPLIT, text).stream().map(Token::word).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
        List<String> telling = all.stream().filter(word -> !isLittle(word)).toList();
        return (all.size() <= QueryWords.MAX_WORDS || telling.isEmpty() ? all : telling).stream().limit(QueryWords.MAX_WORDS).toList();
    }

    private static List<Word> words(String text) {
        List<String> texts = texts(text);
        boolean onlyLittle = texts.stream().allMatch(QueryReader::isLittle);
        int last = texts.size() - 1;
        List<Word> words = new ArrayList<>();
        for (int index = 0; index <= last; index++) {
            String word = texts.get(index);
            boolean required = onlyLittle || !isLittle(word);
            boolean typing = required && index == last && word.length() >= French.SHORTEST_BEGINNING && !endsWithAcronym(text);
            Stream<String> before = index == 0 ? Stream.of() : Stream.of(texts.get(index - 1) + word);
            Stream<String> behind = index == last ? Stream.of() : Stream.of(word + texts.get(index + 1));
            words.add(new Word(word, required, typing, required && word.length() >= SHORTEST_COMPLETE_BEGINNING, isFormed(word), required ? mistakes(word) : 0, Stream.concat(before, behind).toList()));
        }
        return words;
    }

    /** The stem of a mistyped word can be another, little one, which is everywhere: "pase" is "pas". */
    private static boolean isFormed(String word) {
        return isLittle(word) || !isLittle(French.forms(word).stem());
    }

    private static Set<String> known() {
        Stream<String> words = Families.lines("search/mots.txt").flatMap(line -> Stream.of(line.split(" "))).flatMap(word -> Stream.of(word, word + "s"));
        return Stream.concat(FrenchWords.FAMILIES.stems().keySet().stream(), words).map(Families::withoutAccents).collect(Collectors.toUnmodifiableSet());
    }

    /** None in a word of French: it is rather one that nothing has. */
    private static int mistakes(String word) {
        if (word.length() < SHORTEST_MISTYPED || word.chars().anyMatch(Character::isDigit) || KNOWN.contains(French.forms(word).written())) {
            return 0;
        }
        return word.length() < SHORTEST_MISTYPED_TWICE ? 1 : 2;
    }

    private List<Part> parts(List<Word> words) {
        List<Part> parts = new ArrayList<>();
        List<String> texts = words.stream().map(Word::text).toList();
        int next = 0;
        while (next < words.size()) {
            Synonyms.Found found = synonyms.at(texts.subList(next, words.size()));
            List<Word> meant = words.subList(next, next + found.length());
            parts.add(new Part(found.isAcronym() ? meant.stream().map(Word::acronym).toList() : meant, found.others()));
            next += found.length();
        }
        return parts;
    }

    static boolean endsWithAcronym(String text) {
        return ENDS_WITH_ACRONYM.matcher(text).find();
    }

    static boolean isLittle(String text) {
        return text.length() == 1 && !Character.isDigit(text.charAt(0)) || FrenchAnalyzer.getDefaultStopSet().contains(text) || QUESTION.contains(text);
    }
}
