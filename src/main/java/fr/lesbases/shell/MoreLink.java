package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.ui.Icon;

/** Leads on from a section, to all of what it shows some of. */
final class MoreLink extends Anchor {

    MoreLink(String path, String words) {
        super(path, new Span(words), Icon.ARROW_RIGHT.create(18));
        addClassName("more");
    }
}
