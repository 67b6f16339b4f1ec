package fr.lesbases.ui;

import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import java.util.Collection;
import java.util.Optional;

/** The families a resource's themes belong to: their signs, and their names for who can't see or tell them. */
public final class FamilyDots extends Span {

    public FamilyDots(Collection<String> looks) {
        looks.stream().filter(Look.ALL::contains).forEach(look -> add(dot(look)));
    }

    private static Span dot(String look) {
        String name = Texts.get("ui.family." + look);
        Span words = new Span(name);
        words.addClassName("sr");
        Span dot = new Span(new FamilyGlyph(Optional.of(look)), words);
        dot.addClassName("famdot");
        dot.setTitle(name);
        return dot;
    }
}
