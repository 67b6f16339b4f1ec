package fr.lesbases.search;

import fr.lesbases.search.MarkedText.Piece;
import fr.lesbases.search.QueryWords.Part;
import fr.lesbases.search.QueryWords.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where in longer texts the looked-for words stand. Beginnings of words are looked for first, which is quick in very long texts; the marker then decides on the
 * few characters around them.
 */
public final class WordPlaces {

    private static final int BEFORE = 50;
    private static final int BEHIND = 110;
    /** Of each beginning in one text, and texts of one thing that are looked at closely. */
    private static final int MOST_PLACES = 3;
    private static final int MOST_TEXTS = 2;
    private static final char[] FOLDED = folded();

    private final List<List<String>> parts;
    private final Function<String, MarkedText> marker;

    WordPlaces(QueryWords words, Function<String, MarkedText> marker) {
        this.marker = marker;
        parts = Stream.concat(words.parts().stream().filter(Part::required)
                        .map(part -> Stream.concat(part.words().stream().filter(Word::required).map(Word::text), part.others().stream()).map(WordPlaces::beginning).filter(beginning -> !beginning.isEmpty()).toList()),
                words.phrases().stream().map(phrase -> List.of(beginning(phrase)))).toList();
    }

    /** @param text which of the texts @param excerpt some words around the place, marked */
    public record Place(int text, MarkedText excerpt) {}

    public boolean areAllIn(String text) {
        return in(fold(text)).cardinality() == parts.size();
    }

    /** The text that best tells of what is not marked in {@code shown}; empty where that has all the words or none of the texts has the others. */
    public Optional<Place> best(List<String> texts, List<MarkedText> shown) {
        BitSet missing = in(fold(shown.stream().flatMap(text -> text.pieces().stream()).filter(Piece::found).map(Piece::text).collect(Collectors.joining(" "))));
        missing.flip(0, parts.size());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<String> folded = texts.stream().map(WordPlaces::fold).toList();
        return IntStream.range(0, texts.size()).boxed().filter(text -> told(folded.get(text), missing) > 0)
                .sorted(Comparator.comparing((Integer text) -> -told(folded.get(text), missing))).limit(MOST_TEXTS)
                .flatMap(text -> excerpt(texts.get(text), folded.get(text), missing).map(excerpt -> new Place(text, excerpt)).stream()).findFirst();
    }

    private int told(String folded, BitSet missing) {
        BitSet found = in(folded);
        found.and(missing);
        return found.cardinality();
    }

    private BitSet in(String folded) {
        BitSet found = new BitSet();
        for (int part = 0; part < parts.size(); part++) {
            found.set(part, parts.get(part).stream().anyMatch(beginning -> next(folded, beginning, 0) >= 0));
        }
        return found;
    }

    private Optional<MarkedText> excerpt(String text, String folded, BitSet missing) {
        List<Integer> places = new ArrayList<>();
        missing.stream().mapToObj(parts::get).flatMap(List::stream).forEach(beginning -> {
            int place = next(folded, beginning, 0);
            for (int count = 0; place >= 0 && count < MOST_PLACES; count++) {
                places.add(place);
                place = next(folded, beginning, place + BEHIND);
            }
        });
        return places.stream().map(place -> marker.apply(around(text, place))).filter(excerpt -> found(excerpt) > 0).max(Comparator.comparing(WordPlaces::found));
    }

    /** Different words that are marked. */
    private static long found(MarkedText text) {
        return text.pieces().stream().filter(Piece::found).map(piece -> piece.text().toLowerCase(Locale.FRENCH)).distinct().count();
    }

    private static String around(String text, int place) {
        int start = Math.max(0, place - BEFORE);
        int end = Math.min(text.length(), place + BEHIND);
        while (start > 0 && start < place && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < text.length() && end > place + BEHIND / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return (start > 0 ? "… " : "") + text.substring(start, end).strip() + (end < text.length() ? " …" : "");
    }

    private static int next(String folded, String beginning, int from) {
        int place = folded.indexOf(beginning, from);
        while (place > 0 && Character.isLetterOrDigit(folded.charAt(place - 1))) {
            place = folded.indexOf(beginning, place + 1);
        }
        return place;
    }

    /** What the forms of a word have in common, mostly; of several words: of the longest. */
    private static String beginning(String words) {
        String word = Stream.of(fold(words).split("[^\\p{L}\\p{N}]+")).max(Comparator.comparing(String::length)).orElse("");
        return word.substring(0, Math.min(word.length(), Math.max(3, Math.ceilDiv(word.length() * 3, 5))));
    }

    /** Lower case without accents, and each character where it was. */
    private static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int index = 0; index < letters.length; index++) {
            letters[index] = letters[index] < FOLDED.length ? FOLDED[letters[index]] : letters[index];
        }
        return new String(letters);
    }

    private static char[] folded() {
        char[] folded = new char[0x180];
        for (char letter = 0; letter < folded.length; letter++) {
            folded[letter] = Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
        }
        return folded;
    }
}
