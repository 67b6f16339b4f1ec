package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list: that it is, why, and what to do next. */
public final class EmptyState extends Div {

    private final Div next = new Div();

    public EmptyState(String title, String words) {
        addClassName("empty");
        next.addClassName("empty__next");
        add(new H3(title));
        if (!words.isEmpty()) {
            add(new Paragraph(words));
        }
    }

    /** The first one stands out. */
    public EmptyState offer(String path, String label) {
        Anchor link = new Anchor(path, label);
        link.addClassNames("btn", next.getElement().getChildCount() == 0 ? "btn--primary" : "btn--line");
        return offer(link);
    }

    public EmptyState offer(Component control) {
        next.add(control);
        add(next);
        return this;
    }
}
