package fr.lesbases.resource;

import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which family's colours a resource wears: those of its first theme. */
@Component
class Looks {

    private final Vocabularies vocabularies;

    Looks(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Optional<String> of(Classification classification) {
        return all(classification.terms()).stream().findFirst();
    }

    /** The family of its first theme. */
    Optional<Vocabulary.Family> family(Classification classification) {
        return classification.of(Vocabulary.THEMES).stream().findFirst().flatMap(vocabularies::find).flatMap(term -> vocabularies.theme(term.family()));
    }

    /** The families of the themes among these terms, in their order, each once. */
    List<String> all(List<TermRef> terms) {
        return terms.stream().filter(term -> term.vocabulary().equals(Vocabulary.THEMES))
                .flatMap(term -> vocabularies.find(term).flatMap(Term::look).stream()).distinct().toList();
    }
}
