package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import fr.lesbases.search.MarkedText.Piece;
import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of something, or parts of it, while somebody types: each word is the beginning of one in the name, in any order, or the name says the same another way; little words (de, pour) only
 * improve the order.
 *
 * @param parts of at most {@value QueryWords#MAX_WORDS} words
 */
public record TypedName(List<Part> parts, Nearness nearness) {

    /** From the strictest to the most lenient. */
    enum Nearness {
        /** The last word is an acronym in capitals: CAF is no café that is begun. */
        WHOLE,
        BEGUN,
        /** A word may begin several, run together. */
        RUN_TOGETHER,
        /** Letters may be wrong, as many as {@link TypedName#mistakes} says. */
        MISTYPED
    }

    private static final int LONGEST_SITE = 4;
    private static final int SHORTEST_SITE = 4;

    public TypedName {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Part> required() {
        return parts.stream().filter(Part::required).toList();
    }

    static List<Word> required(Part part) {
        return part.words().stream().filter(Word::required).toList();
    }

    private List<Word> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    String text() {
        return text(" ");
    }

    /** What sites that are called so may begin with: with points, hyphens or nothing between the words. */
    public List<String> sites() {
        return nearness.compareTo(Nearness.BEGUN) <= 0 && words().size() <= LONGEST_SITE ? Stream.of("", ".", "-").map(this::text).filter(site -> site.length() >= SHORTEST_SITE).distinct().toList() : List.of();
    }

    private String text(String between) {
        return words().stream().map(Word::text).collect(Collectors.joining(between));
    }

    boolean isWhole(Word word) {
        return nearness == Nearness.WHOLE && word.equals(words().getLast());
    }

    /** How many letters of this word may be wrong here: one at the most, since whoever types on needs an answer at once, and two cost the index ten times as much. */
    int mistakes(Word word) {
        return nearness == Nearness.MISTYPED ? Math.min(1, word.mistakes()) : 0;
    }

    /** How this word sounds, where it may be written by ear; else empty. */
    String sound(Word word) {
        return mistakes(word) > 0 ? French.forms(word.text()).sound() : "";
    }

    /** Several words that this one may begin, run together, as the index has them; none where it begins one. */
    List<String> runTogether(Word word) {
        return nearness == Nearness.RUN_TOGETHER && RunTogether.isPossible(word.text()) ? List.copyOf(RunTogether.ways(plain(word.text()).getFirst())) : List.of();
    }

    /** Whether the name has every word: for names that no index holds. */
    public boolean isFoundIn(String name) {
        return !isEmpty() && required().stream().allMatch(part -> required(part).stream().allMatch(word -> Arrays.stream(found(word, name)).anyMatch(length -> length > 0))
                || part.others().stream().anyMatch(other -> !standing(other, name).isEmpty()));
    }

    /** Names that begin with what was typed before the others; otherwise they stay as they are. */
    public <T> Comparator<T> beginningsFirst(Function<T, String> name) {
        String first = isEmpty() ? "" : plain(words().getFirst().text()).getFirst();
        return Comparator.comparing(one -> plain(name.apply(one)).stream().findFirst().filter(word -> word.startsWith(first)).isEmpty());
    }

    /** The name with what was typed marked in it. */
    public MarkedText mark(String name) {
        List<Token> places = French.tokens(French.SPLIT, name);
        int[] lengths = new int[places.size()];
        for (Part part : required()) {
            required(part).stream().map(word -> found(word, name)).forEach(found -> Arrays.setAll(lengths, place -> Math.max(lengths[place], found[place])));
            part.others().forEach(other -> standing(other, name).forEach(place -> lengths[place] = name.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int index = 0; index < lengths.length; index++) {
            Token place = places.get(index);
            int start = start(place);
            if (lengths[index] > 0 && start >= done) {
                int end = Math.min(place.end(), start + lengths[index]);
                add(pieces, name.substring(done, start), false);
                add(pieces, name.substring(start, end), true);
                done = end;
            }
        }
        add(pieces, name.substring(done), false);
        return new MarkedText(pieces);
    }

    /** Of each word of the name, how many letters of its beginning are this word. */
    private int[] found(Word word, String name) {
        List<Token> places = French.tokens(French.SPLIT, name);
        List<String> names = places.stream().map(place -> name.substring(start(place), place.end())).toList();
        List<Predicate<String>> wanted = Stream.concat(Stream.of(matcher(word)), word.joined().stream().map(joined -> (Predicate<String>) plain(joined).getFirst()::equals)).toList();
        int[] lengths = names.stream().mapToInt(one -> wanted.stream().mapToInt(typed -> beginning(one, typed)).max().orElse(0)).toArray();
        if (isWhole(word)) {
            Arrays.setAll(lengths, place -> lengths[place] == names.get(place).length() ? lengths[place] : 0);
        }
        String sound = sound(word);
        if (!sound.isEmpty()) {
            Arrays.setAll(lengths, place -> lengths[place] == 0 && French.forms(places.get(place).word()).sound().startsWith(sound) ? names.get(place).length() : lengths[place]);
        }
        List<String> ways = runTogether(word);
        if (!ways.isEmpty()) {
            List<String> singular = plain(name).stream().map(RunTogether::singular).toList();
            for (int first = 0; first < names.size(); first++) {
                for (int count = 2; count <= 3 && first + count <= names.size(); count++) {
                    String joined = String.join("", singular.subList(first, first + count));
                    if (ways.stream().anyMatch(joined::startsWith)) {
                        int from = first;
                        int to = first + count;
                        Arrays.setAll(lengths, place -> place >= from && place < to ? names.get(place).length() : lengths[place]);
                        break;
                    }
                }
            }
        }
        return lengths;
    }

    /** Behind an article and its apostrophe. */
    private static int start(Token place) {
        return Math.max(place.start(), place.end() - place.word().length());
    }

    /** The places of the words of another way to say it in a name. */
    private static List<Integer> standing(String other, String name) {
        boolean acronym = Synonyms.isAcronym(other);
        List<String> wanted = acronym ? plain(other) : French.stems(other);
        int first = Collections.indexOfSubList(acronym ? plain(name) : French.stems(name), wanted);
        return first < 0 ? List.of() : Stream.iterate(first, place -> place + 1).limit(wanted.size()).toList();
    }

    private Predicate<String> matcher(Word word) {
        return NearWords.to(plain(word.text()).getFirst(), mistakes(word));
    }

    /** How long the beginning of a word is that matches: by letters as they are shown, of which some are two without accents (œ). */
    private static int beginning(String word, Predicate<String> typed) {
        for (int length = word.length(); length > 0; length--) {
            if (typed.test(String.join("", plain(word.substring(0, length))))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> plain(String text) {
        return French.plain(text);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
