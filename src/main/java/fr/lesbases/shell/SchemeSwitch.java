package fr.lesbases.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;

/** Light, dark, or as the system says. All of it happens in the browser ({@code js/scheme.js}), which also remembers the choice. */
@Tag("lb-scheme")
final class SchemeSwitch extends HtmlContainer {

    SchemeSwitch() {
        FieldSet choices = new FieldSet(option("auto"), option("light"), option("dark"));
        choices.addClassName("seg");
        choices.getElement().setAttribute("aria-label", Texts.get("shell.scheme"));
        add(choices);
    }

    private static HtmlContainer option(String choice) {
        HtmlComponent radio = new HtmlComponent("input");
        radio.getElement().setAttribute("type", "radio").setAttribute("name", "scheme").setAttribute("value", choice);
        HtmlContainer option = new HtmlContainer("label");
        option.add(radio, new Span(Texts.get("shell.scheme." + choice)));
        return option;
    }
}
