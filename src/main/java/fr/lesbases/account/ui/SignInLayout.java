package fr.lesbases.account.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Quilt;
import fr.lesbases.ui.Wordmark;

/** Two halves: the form, and the quilt where there is room for it. Nothing else that could lead away. */
@AnonymousAllowed
class SignInLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    SignInLayout() {
        Anchor skip = new Anchor("#contenu", Texts.get("account.layout.skip"));
        Paragraph legal = new Paragraph(
                new Anchor("/aide", Texts.get("account.layout.help")),
                new Anchor("/accessibilite", Texts.get("account.layout.accessibility")),
                new Anchor("/confidentialite", Texts.get("account.layout.privacy")));
        Div form = new Div(new Header(new Wordmark()), content, new Footer(legal));
        Div art = new Div(new Quilt(6, 9, "slice"));

        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        addClassName("signin");
        form.addClassName("signin__f");
        content.addClassName("signin__b");
        content.setId("contenu");
        content.getElement().setAttribute("tabindex", "-1");
        legal.addClassName("signin__legal");
        art.addClassName("signin__art");
        art.getElement().setAttribute("aria-hidden", "true");

        add(skip, form, art);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }
}
