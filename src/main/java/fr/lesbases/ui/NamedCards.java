package fr.lesbases.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Bases or people as a grid of cards. */
public final class NamedCards extends UnorderedList {

    public NamedCards(List<NamedItem> items) {
        addClassName("named-cards");
        items.forEach(item -> add(item.asCard()));
    }
}
