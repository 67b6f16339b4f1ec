package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import fr.lesbases.search.MarkedText.Piece;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Marks words by the same analysers as the index. Ours rather than the index's highlighter, because it marks the text that is shown,
 * beginnings and mistyped words too, and takes "mots de passe" for one piece; the index need not keep the texts.
 */
final class WordMarker {

    private static final Pattern INSIDE_A_PIECE = Pattern.compile("[\\s'’\u2010\u2011-]*");

    private final Set<String> stems = new HashSet<>();
    private final List<Predicate<String>> written = new ArrayList<>();
    private final Set<String> little = new HashSet<>();

    WordMarker(QueryWords words, Precision precision) {
        for (Word word : words.words()) {
            String plain = French.tokens(French.WRITTEN, word.text()).getFirst().word();
            if (word.required()) {
                stems.add(French.tokens(French.STEMMED, word.text()).getFirst().word());
                written.add(word.beginning() ? text -> text.startsWith(plain) : plain::equals);
            } else {
                little.add(plain);
            }
            if (precision == Precision.APPROXIMATE && word.canBeMistyped()) {
                var near = new CharacterRunAutomaton(new LevenshteinAutomata(plain, true).toAutomaton(1));
                written.add(near::run);
            }
        }
    }

    MarkedText mark(String text) {
        List<Token> places = French.tokens(French.SPLIT, text);
        boolean[] found = found(text, places.size());
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int first = 0; first < places.size(); first++) {
            if (found[first]) {
                int last = first;
                while (last + 1 < places.size() && found[last + 1] && isOnePiece(text, places.get(last), places.get(last + 1))) {
                    last++;
                }
                int start = withoutArticle(text, places.get(first));
                add(pieces, text.substring(done, start), false);
                done = places.get(last).end();
                add(pieces, text.substring(start, done), true);
                first = last;
            }
        }
        add(pieces, text.substring(done), false);
        return new MarkedText(pieces);
    }

    /** A little word is marked between two found ones only: on its own it says nothing. */
    private boolean[] found(String text, int count) {
        List<Token> stemmed = French.tokens(French.STEMMED, text);
        List<Token> plain = French.tokens(French.WRITTEN, text);
        boolean[] found = new boolean[count];
        for (int index = 0; index < count; index++) {
            String word = plain.get(index).word();
            found[index] = stems.contains(stemmed.get(index).word()) || written.stream().anyMatch(matches -> matches.test(word));
        }
        for (int index = 1; index < count - 1; index++) {
            found[index] = found[index] || found[index - 1] && found[index + 1] && little.contains(plain.get(index).word());
        }
        return found;
    }

    private static boolean isOnePiece(String text, Token one, Token next) {
        return INSIDE_A_PIECE.matcher(text.substring(one.end(), next.start())).matches();
    }

    private static int withoutArticle(String text, Token place) {
        int start = place.end() - place.word().length();
        boolean article = start > place.start() && text.substring(start, place.end()).toLowerCase(Locale.FRENCH).equals(place.word());
        return article ? start : place.start();
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
