package fr.lesbases.ui;

import com.vaadin.flow.component.html.Span;

/** How many things a link leads to, beside its words. */
public class LinkCount extends Span {

    public LinkCount(long count) {
        addClassName("n");
        show(count);
    }

    public final void show(long count) {
        setText(Formats.number(count));
    }
}
