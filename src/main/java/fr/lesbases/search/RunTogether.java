package fr.lesbases.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A word that may be several: "motsdepasse" for "mots de passe". */
final class RunTogether {

    /** "avis" is no two words that anybody writes as one. */
    private static final int SHORTEST = 6;
    /** Longer ones are none that anybody writes, and have too many parts to ask for. */
    private static final int LONGEST = 30;
    /** What the plurals of words run together end with: the index has each of them without. */
    static final String PLURALS = "s x";
    static final String BEFORE_PLURAL = "(?<=\\p{L}{2})";
    private static final int MOST_PLURALS = 3;
    private static final int SHORTEST_PART = 2;
    /** Beside a little word, so that not every "de" in a word parts it. */
    private static final int SHORTEST_OUTER_PART = 3;
    private static final List<String> BETWEEN = List.of("de", "du", "des", "d", "en", "la", "le", "les", "l", "et", "sur");

    private RunTogether() {
    }

    static boolean isPossible(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    /** As the index may have it, where each word that is a part of it has lost the ending of its plural. @param word without accents */
    static Set<String> ways(String word) {
        List<String> ways = new ArrayList<>(List.of(singular(word)));
        List<Integer> plurals = IntStream.range(SHORTEST_PART, word.length() - SHORTEST_PART).filter(place -> mayEnd(word, place)).boxed().limit(MOST_PLURALS).toList();
        for (int place : plurals.reversed()) {
            List.copyOf(ways).forEach(way -> ways.add(way.substring(0, place) + way.substring(place + 1)));
        }
        return new LinkedHashSet<>(ways);
    }

    private static boolean mayEnd(String word, int place) {
        char letter = word.charAt(place);
        return letter == 'x' || letter == 's' && word.charAt(place - 1) != 's' && word.charAt(place + 1) != 's';
    }

    /** One part as the index has it. */
    static String singular(String word) {
        return word.length() > SHORTEST_PART && (word.endsWith("s") || word.endsWith("x")) ? word.substring(0, word.length() - 1) : word;
    }

    /** The ways to part it in two, and in three around a little word. */
    static List<String> parted(String word) {
        Stream<String> inTwo = IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART).mapToObj(place -> word.substring(0, place) + " " + word.substring(place));
        Stream<String> inThree = BETWEEN.stream().flatMap(little -> IntStream.rangeClosed(SHORTEST_OUTER_PART, word.length() - little.length() - SHORTEST_OUTER_PART)
                .filter(place -> word.startsWith(little, place)).mapToObj(place -> word.substring(0, place) + " " + little + " " + word.substring(place + little.length())));
        return Stream.concat(inTwo, inThree).toList();
    }
}
