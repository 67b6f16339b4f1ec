package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;

/** Shown in place of a page whose person was taken out, or whose resource was deleted, while it was open. */
public final class RightsLost extends Div {

    private RightsLost(String titleKey) {
        addClassNames("wrap", "form");
        Anchor home = new Anchor("/", Texts.get("resource.lost.home"));
        home.addClassNames("btn", "btn--primary");
        getElement().setAttribute("role", "alert");
        add(new H1(Texts.get(titleKey)), new Paragraph(Texts.get("resource.lost.why")), home);
    }

    /** In place of the editor, the publish page or the settings. */
    public static RightsLost ofEditor() {
        return new RightsLost("resource.lost.edit");
    }

    static RightsLost ofReader() {
        return new RightsLost("resource.lost.read");
    }
}
