package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** A few links, of which one is chosen: parts of a list, ways to see a page. */
public final class Choices extends Nav {

    private final LinkItems links = new LinkItems();

    /** @param label for who can't see them */
    public Choices(String look, String label) {
        addClassName(look);
        setAriaLabel(label);
        add(links);
    }

    public void add(Anchor link, boolean isChosen) {
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        links.addItems(link);
    }

    /** Takes all of them away. */
    public void clear() {
        links.removeAll();
    }
}
