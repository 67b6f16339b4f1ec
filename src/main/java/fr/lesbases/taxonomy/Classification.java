package fr.lesbases.taxonomy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** The terms chosen for one resource, in the order they were chosen: the first theme decides its family. */
public record Classification(List<TermRef> terms) {

    public static final Classification EMPTY = new Classification(List.of());

    public Classification {
        terms = List.copyOf(new LinkedHashSet<>(terms));
    }

    public List<TermRef> of(String vocabulary) {
        return terms.stream().filter(term -> term.vocabulary().equals(vocabulary)).toList();
    }

    /** Whether one of the three vocabularies that a public resource needs has no term: some came from the first version without (PRODUCT §2). */
    public boolean isIncomplete() {
        return Stream.of(Vocabulary.THEMES, Vocabulary.SUPPORTS, Vocabulary.AUDIENCES).anyMatch(vocabulary -> of(vocabulary).isEmpty());
    }

    /** The same with the terms of one vocabulary exchanged. */
    public Classification with(String vocabulary, Collection<String> codes) {
        LinkedHashSet<TermRef> changed = new LinkedHashSet<>(terms);
        changed.removeIf(term -> term.vocabulary().equals(vocabulary));
        codes.forEach(code -> changed.add(new TermRef(vocabulary, code)));
        return new Classification(List.copyOf(changed));
    }
}
