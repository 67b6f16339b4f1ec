package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;

/** The four shapes and the name, leading home. */
public final class Wordmark extends Anchor {

    public Wordmark() {
        super("/");
        add(new Mark(), new Span(Texts.get("ui.name")));
        addClassName("wordmark");
        setAriaLabel(Texts.get("ui.home"));
    }

    private static final class Mark extends Drawing {

        Mark() {
            super(svg(" class=\"mark\" width=\"28\" height=\"28\"", use("mark")));
        }
    }
}
