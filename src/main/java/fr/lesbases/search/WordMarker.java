package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import fr.lesbases.search.MarkedText.Piece;
import fr.lesbases.search.QueryWords.Precision;
import fr.lesbases.search.QueryWords.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * Marks words by the same analysers as the index. Ours rather than the index's highlighter, because it marks the text that is shown,
 * beginnings and mistyped words too, and takes "mots de passe" for one piece; the index need not keep the texts.
 */
final class WordMarker {

    private static final Pattern INSIDE_A_PIECE = Pattern.compile("[\\s'’\u2010\u2011-]*");

    private final Set<String> stems = new HashSet<>();
    private final List<Predicate<String>> written = new ArrayList<>();
    private final List<French.Forms> sounding = new ArrayList<>();
    private final Set<String> little = new HashSet<>();
    private final Set<String> runTogether = new HashSet<>();
    private final List<List<String>> otherWays;
    private final List<List<String>> phrases;

    /** @param isShort whether the texts are of those that hold the beginnings of their words */
    WordMarker(QueryWords words, Precision precision, boolean isShort) {
        List<String> others = words.parts().stream().flatMap(part -> part.others().stream()).toList();
        Stream<String> parted = precision == Precision.UNFINISHED ? words.words().stream().flatMap(word -> word.parted().stream()) : Stream.of();
        otherWays = Stream.concat(others.stream().filter(other -> !Synonyms.isAcronym(other)), parted).map(French::stems).toList();
        phrases = Stream.concat(words.phrases().stream(), others.stream().filter(Synonyms::isAcronym)).map(phrase -> words(French.WRITTEN, phrase)).toList();
        for (Word word : words.words()) {
            String plain = words(French.WRITTEN, word.text()).getFirst();
            if (word.required()) {
                if (word.formed()) {
                    stems.addAll(French.forms(word.text()).stems());
                }
                written.add(isShort && word.typing() || precision.isUnfinished() && word.beginning() ? text -> text.startsWith(plain) : plain::equals);
                if (RunTogether.isPossible(plain)) {
                    runTogether.addAll(RunTogether.ways(plain));
                }
            } else {
                little.add(plain);
            }
            word.joined().forEach(joined -> written.add(words(French.WRITTEN, joined).getFirst()::equals));
            if (precision.isNear() && word.mistakes() > 0) {
                written.add(NearWords.to(plain, word.mistakes()));
                sounding.add(French.forms(word.text()));
            }
        }
    }

    private static List<String> words(Analyzer analyzer, String text) {
        return French.tokens(analyzer, text).stream().map(Token::word).toList();
    }

    MarkedText mark(String text) {
        List<Token> places = French.tokens(French.SPLIT, text);
        boolean[] found = found(places.stream().map(place -> French.forms(place.word())).toList());
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
    private boolean[] found(List<French.Forms> words) {
        int count = words.size();
        List<String> stemmed = words.stream().map(French.Forms::stem).toList();
        List<String> plain = words.stream().map(French.Forms::written).toList();
        List<String> singular = plain.stream().map(RunTogether::singular).toList();
        boolean[] found = new boolean[count];
        for (int index = 0; index < count; index++) {
            String word = plain.get(index);
            found[index] |= words.get(index).stems().stream().anyMatch(stems::contains) || written.stream().anyMatch(matches -> matches.test(word)) || sounding.stream().anyMatch(words.get(index)::soundsAs);
            for (int length = 2; length <= 3 && index + length <= count; length++) {
                if (runTogether.contains(String.join("", singular.subList(index, index + length)))) {
                    Arrays.fill(found, index, index + length, true);
                }
            }
        }
        otherWays.forEach(way -> markAll(way, stemmed, found));
        phrases.forEach(phrase -> markAll(phrase, plain, found));
        for (int index = 1; index < count - 1; index++) {
            found[index] = found[index] || found[index - 1] && found[index + 1] && little.contains(plain.get(index));
        }
        return found;
    }

    private static void markAll(List<String> wanted, List<String> words, boolean[] found) {
        for (int index = 0; index + wanted.size() <= words.size(); index++) {
            if (!wanted.isEmpty() && words.subList(index, index + wanted.size()).equals(wanted)) {
                Arrays.fill(found, index, index + wanted.size(), true);
            }
        }
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
