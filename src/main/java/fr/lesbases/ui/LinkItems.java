package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Links that stand side by side, as a list for who can't see that. To the eye there is no list: what they are in lays them out. */
@Tag("ul")
public final class LinkItems extends HtmlContainer {

    public LinkItems() {
        addClassName("links");
        // Where its marks are taken away, Safari no longer takes it for a list
        getElement().setAttribute("role", "list");
    }

    /** Adds each as an item. */
    public void addItems(Component... items) {
        for (Component item : items) {
            add(new Item(item));
        }
    }

    /** Puts another in the place of an item. */
    public void replaceItem(Component item, Component other) {
        replace(item.getParent().orElseThrow(), new Item(other));
    }

    @Tag("li")
    private static final class Item extends HtmlContainer {

        Item(Component content) {
            super(content);
        }
    }
}
