package fr.lesbases.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A list the indexation chooses from, in its order.
 *
 * @param question the same as a question to the author: "De quoi parle-t-elle ?"
 * @param min how many terms a public resource has at the least, {@code max} at the most
 */
public record Vocabulary(String code, String label, String question, int min, int max, List<Family> families) {

    /** Of a resource, in data/vocabulary.json. */
    public static final String THEMES = "thematique";
    public static final String SUPPORTS = "support";
    public static final String AUDIENCES = "public";

    public Vocabulary {
        families = List.copyOf(families);
    }

    /** The terms that can be chosen; retired ones are left out. */
    public List<Term> terms() {
        return families.stream().flatMap(family -> family.terms().stream()).toList();
    }

    /** @param look which of the four families' colours and shape it wears: inclusion, culture, environnement or communs */
    public record Family(String vocabulary, String code, Optional<String> label, Optional<String> look, List<Term> terms) {

        public Family {
            terms = List.copyOf(terms);
        }
    }
}
