package fr.lesbases.ui;

import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The families a resource's themes belong to: their signs, and their names for who can't see or tell them. */
public final class FamilyDots extends Span {

    /** By look, as they are in each row of each list. */
    private static final Map<String, String> DOTS = Look.ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), look -> dot(look).getElement().getOuterHTML()));

    public FamilyDots(Collection<String> looks) {
        getElement().setProperty("innerHTML", looks.stream().filter(DOTS::containsKey).map(DOTS::get).collect(Collectors.joining()));
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
