package fr.lesbases.usage;

import fr.lesbases.search.SearchWitness;

/** For tests: what else happens each minute. */
public final class Written {

    private Written() {
    }

    public static void now(SearchWitness counter) {
        ((SearchCounter) counter).write();
    }
}
