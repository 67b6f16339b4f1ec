package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ForReaders;

/** Where one is after one's account was deleted. */
@Route("au-revoir")
@AnonymousAllowed
@ForReaders
class GoodbyeView extends Div implements HasDynamicTitle {

    GoodbyeView() {
        addClassNames("wrap", "form");
        Anchor home = new Anchor("/", Texts.get("profile.goodbye.home"));
        home.addClassNames("btn", "btn--line");
        Div next = new Div(home);
        next.addClassName("form__buttons");
        add(new H1(getPageTitle()), new Paragraph(Texts.get("profile.goodbye.text")), next);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("profile.goodbye.title");
    }
}
