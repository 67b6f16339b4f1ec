package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Span;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.FamilyGlyph;

/** A term in the list it is chosen from: its sign, its name, and the family it is of. */
final class TermLine extends Span {

    TermLine(Term term, Vocabulary.Family family) {
        Span words = new Span(new Span(term.label()));
        words.addClassName("termline__w");
        family.label().ifPresent(label -> {
            Span of = new Span(label);
            of.addClassName("termline__f");
            words.add(of);
        });
        addClassName("termline");
        if (family.look().isPresent()) {
            add(new FamilyGlyph(family.look()));
        }
        add(words);
    }
}
