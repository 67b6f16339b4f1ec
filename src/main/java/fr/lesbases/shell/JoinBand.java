package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ui.ResourceRoutes;

/** The invitation to publish. */
final class JoinBand extends Section {

    JoinBand() {
        addClassName("wrap");
        Anchor create = new Anchor(ResourceRoutes.CREATE, Texts.get("shell.join.create"));
        create.addClassNames("btn", "btn--primary");
        Anchor how = new Anchor("/aide", Texts.get("shell.join.how"));
        how.addClassNames("btn", "btn--line");
        Div actions = new Div(create, how);
        actions.addClassName("join__a");
        Div band = new Div(new Div(new H2(Texts.get("shell.join.title")), new Paragraph(Texts.get("shell.join.words"))), actions);
        band.addClassName("join");
        add(band);
    }
}
