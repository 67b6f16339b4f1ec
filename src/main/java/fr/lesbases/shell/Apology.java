package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Quilt;
import fr.lesbases.ui.SearchBox;

/** In place of a page that can't be shown: what happened, and where one can go from here. */
final class Apology extends Div {

    private final Div text = new Div();

    Apology(String title, String words) {
        this(title, words, SearchBox.big());
    }

    /** @param next what to do about it */
    Apology(String title, String words, Component next) {
        addClassNames("wrap", "apology");
        Paragraph lead = new Paragraph(words);
        lead.addClassName("form__lead");
        text.add(new H1(title), lead, next, links());
        text.addClassName("apology__t");
        Div art = new Div(new Quilt(4, 4, "meet"));
        art.addClassName("apology__art");
        add(text, art);
    }

    /** Something more, right behind what happened. */
    Apology offering(Component more) {
        text.addComponentAtIndex(2, more);
        return this;
    }

    private static Paragraph links() {
        Paragraph links = new Paragraph(new Anchor("/", Texts.get("shell.apology.home")), new Anchor("/aide", Texts.get("shell.apology.help")),
                new Anchor("/contact", Texts.get("shell.apology.contact")));
        links.addClassName("apology__l");
        return links;
    }
}
