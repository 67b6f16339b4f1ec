package fr.lesbases.search;

import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.springframework.util.ConcurrentLruCache;

/** Words that another one may have been meant to be: so many letters are wrong, missing or too many, or change places with the next. */
final class NearWords {

    /** Some 150 KB each, which take longer to make than a page of results to mark: those of the searches of this moment. */
    private static final int KEPT = 32;
    private static final ConcurrentLruCache<Near, CharacterRunAutomaton> AUTOMATA = new ConcurrentLruCache<>(KEPT,
            near -> new CharacterRunAutomaton(new LevenshteinAutomata(near.word(), true).toAutomaton(near.mistakes())));

    private NearWords() {
    }

    private record Near(String word, int mistakes) {}

    /** @param word as {@link French#WRITTEN} has it, and those it is asked about @param mistakes 0 to 2 */
    static Predicate<String> to(String word, int mistakes) {
        return mistakes == 0 ? word::equals : AUTOMATA.get(new Near(word, mistakes))::run;
    }
}
