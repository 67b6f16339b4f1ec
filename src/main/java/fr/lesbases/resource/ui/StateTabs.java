package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Choices;
import fr.lesbases.ui.LinkCount;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Publiques · Privées · Brouillons, each with its number, and their order. */
final class StateTabs extends Div {

    StateTabs(Map<State, Long> counts, State chosen, Function<State, String> address, OrderPick order) {
        addClassName("subbar");
        Choices choices = new Choices("seg", Texts.get("resource.profile.states"));
        for (State state : List.of(State.PUBLIC, State.PRIVATE, State.DRAFT)) {
            choices.add(new Anchor(address.apply(state), new Span(Texts.get("resource.profile.state." + state)), new LinkCount(counts.get(state))), state == chosen);
        }
        add(choices, order);
    }
}
