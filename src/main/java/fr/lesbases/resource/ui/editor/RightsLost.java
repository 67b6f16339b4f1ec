package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;

/** Shown in place of an editor whose person was taken out, or whose resource was deleted, while it was open. */
final class RightsLost extends Div {

    RightsLost() {
        addClassNames("wrap", "form");
        Anchor home = new Anchor("/", Texts.get("resource.editor.lost.home"));
        home.addClassNames("btn", "btn--primary");
        getElement().setAttribute("role", "alert");
        add(new H1(Texts.get("resource.editor.lost.title")), new Paragraph(Texts.get("resource.editor.lost.why")), home);
    }
}
