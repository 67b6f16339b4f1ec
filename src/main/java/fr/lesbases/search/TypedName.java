package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import fr.lesbases.search.MarkedText.Piece;
import fr.lesbases.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The name of something, or parts of it, while somebody types: each word is the beginning of one in the name, in any order; little words (de, pour) only
 * improve the order.
 *
 * @param words at most {@value QueryWords#MAX_WORDS}
 * @param mistyped whether letters may be wrong, as many as {@link Word#mistakes} says
 */
public record TypedName(List<Word> words, boolean mistyped) {

    public TypedName {
        words = List.copyOf(words);
    }

    /** Beyond {@value QueryWords#MAX_LENGTH} characters, the rest is ignored. */
    public static TypedName of(String typed) {
        return new TypedName(QueryWords.of(typed).words(), false);
    }

    /** The same with mistakes; empty where there can be none. */
    public Optional<TypedName> withMistakes() {
        return words.stream().anyMatch(word -> word.mistakes() > 0) ? Optional.of(new TypedName(words, true)) : Optional.empty();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> required() {
        return words.stream().filter(Word::required).toList();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** How many letters of this word may be wrong here: one at the most, since whoever types on needs an answer at once, and two cost the index ten times as much. */
    int mistakes(Word word) {
        return mistyped ? Math.min(1, word.mistakes()) : 0;
    }

    /** Whether every word begins one of the name's: for names that no index holds. */
    public boolean isFoundIn(String name) {
        List<String> names = plain(name);
        return !isEmpty() && required().stream().map(this::matcher).allMatch(word -> names.stream().anyMatch(one -> beginning(one, word) > 0));
    }

    /** Names that begin with what was typed before the others; otherwise they stay as they are. */
    public <T> Comparator<T> beginningsFirst(Function<T, String> name) {
        String first = words.isEmpty() ? "" : plain(words.getFirst().text()).getFirst();
        return Comparator.comparing(one -> plain(name.apply(one)).stream().findFirst().filter(word -> word.startsWith(first)).isEmpty());
    }

    /** The name with the typed beginnings marked in it. */
    public MarkedText mark(String name) {
        List<Predicate<String>> typed = required().stream().map(this::matcher).toList();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Token place : French.tokens(French.SPLIT, name)) {
            int start = Math.max(place.start(), place.end() - place.word().length()); // behind an article and its apostrophe
            String word = name.substring(start, place.end());
            int length = typed.stream().mapToInt(one -> beginning(word, one)).max().orElse(0);
            if (length > 0 && start >= done) {
                add(pieces, name.substring(done, start), false);
                add(pieces, name.substring(start, start + length), true);
                done = start + length;
            }
        }
        add(pieces, name.substring(done), false);
        return new MarkedText(pieces);
    }

    private Predicate<String> matcher(Word word) {
        String plain = plain(word.text()).getFirst();
        return mistakes(word) == 0 ? plain::equals : new CharacterRunAutomaton(new LevenshteinAutomata(plain, true).toAutomaton(mistakes(word)))::run;
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
