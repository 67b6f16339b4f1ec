package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A base or a person in a list: picture, name, first words, facts, and what can be done. A quiet row, or a card of a grid of class {@code named-cards}. */
public final class NamedItem extends ListItem {

    private final Anchor name = new Anchor();
    private final Paragraph words = new Paragraph();
    private final Paragraph facts = new Paragraph();
    private final Div actions = new Div();

    /** @param picture decorative: the name stands beside it @param address of its page */
    public NamedItem(Component picture, String address) {
        name.setHref(address);
        words.addClassName("named__d");
        facts.addClassName("meta");
        actions.addClassName("named__a");
        addClassName("named");
        Div text = new Div(new H3(name), words, facts);
        add(picture, text, actions);
    }

    /** For its name to be written into. */
    public Anchor name() {
        return name;
    }

    /** For its first words to be written into. */
    public Paragraph words() {
        return words;
    }

    /** Before all others, as what is new. */
    public NamedItem withFirstFact(Component fact) {
        facts.addComponentAsFirst(fact);
        return this;
    }

    public NamedItem withFacts(List<? extends Component> more) {
        more.forEach(facts::add);
        return this;
    }

    public NamedItem withActions(List<? extends Component> more) {
        more.forEach(actions::add);
        return this;
    }

    public NamedItem asCard() {
        addClassName("named--card");
        return this;
    }
}
