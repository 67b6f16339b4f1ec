package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Icon;
import java.util.List;

/** One point of the checklist: there, missing, or advised; with what mends it in place. */
class PublishStep extends Section {

    private final Span sign = new Span();
    private final Span state = new Span();
    private final Paragraph says = new Paragraph();
    private final Div more = new Div();
    private boolean done;

    PublishStep(String title) {
        addClassName("step");
        H2 heading = new H2(title);
        sign.addClassName("step__i");
        state.addClassName("step__state");
        more.addClassName("step__more");
        getElement().setAttribute("aria-label", title);
        add(sign, new Div(heading, says), state, more);
    }

    boolean isDone() {
        return done;
    }

    final void done(String text) {
        show("step--ok", Icon.CHECK, "", text);
        done = true;
    }

    final void missing(String text) {
        show("step--miss", Icon.WARNING, Texts.get("resource.publish.toComplete"), text);
    }

    final void advised(String text) {
        show("step--warn", Icon.INFO, Texts.get("resource.publish.advised"), text);
    }

    final Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassNames("btn", "btn--quiet", "btn--dense");
        more.add(link);
        return link;
    }

    final Div more() {
        return more;
    }

    /** What is missing, each where it is mended. */
    List<ErrorSummary.Problem> problems() {
        return List.of();
    }

    private void show(String look, Icon icon, String stateText, String text) {
        done = false;
        removeClassNames("step--ok", "step--miss", "step--warn");
        addClassName(look);
        sign.removeAll();
        sign.add(icon.create());
        state.setText(stateText);
        says.setText(text);
    }
}
