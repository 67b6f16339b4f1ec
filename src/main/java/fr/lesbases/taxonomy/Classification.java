package fr.lesbases.taxonomy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** The terms chosen for one resource, in the order they were chosen: the first theme decides its family. */
public record Classification(List<TermRef> terms) {

    public static final Classification EMPTY = new Classification(List.of());

    public Classification {
        terms = List.copyOf(new LinkedHashSet<>(terms));
    }

    public List<TermRef> of(String vocabulary) {
        return terms.stream().filter(term -> term.vocabulary().equals(vocabulary)).toList();
    }

    /** The same with the terms of one vocabulary exchanged. */
    public Classification with(String vocabulary, Collection<String> codes) {
        LinkedHashSet<TermRef> changed = new LinkedHashSet<>(terms);
        changed.removeIf(term -> term.vocabulary().equals(vocabulary));
        codes.forEach(code -> changed.add(new TermRef(vocabulary, code)));
        return new Classification(List.copyOf(changed));
    }
}
