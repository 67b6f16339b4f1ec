package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Formats;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Publiques · Privées · Brouillons, each with its number, and their order. */
final class StateTabs extends Div {

    StateTabs(Map<State, Long> counts, State chosen, Function<State, String> address, OrderPick order) {
        addClassName("subbar");
        Nav choices = new Nav();
        choices.addClassName("seg");
        choices.setAriaLabel(Texts.get("resource.profile.states"));
        for (State state : List.of(State.PUBLIC, State.PRIVATE, State.DRAFT)) {
            Span count = new Span(Formats.number(counts.get(state)));
            count.addClassName("n");
            Anchor choice = new Anchor(address.apply(state), new Span(Texts.get("resource.profile.state." + state)), count);
            if (state == chosen) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            choices.add(choice);
        }
        add(choices, order);
    }
}
