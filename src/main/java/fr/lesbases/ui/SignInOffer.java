package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;

/** Where a page shows nothing to a visitor that it may show to them once they are signed in. */
public final class SignInOffer extends Paragraph {

    /** @param path of the page, to which one comes back */
    public SignInOffer(String path) {
        super(new Span(Texts.get("ui.reserved")));
        Anchor signIn = new Anchor(SignInLinks.signIn(path), Texts.get("ui.reserved.signIn"));
        signIn.addClassNames("btn", "btn--line");
        add(signIn);
        addClassName("reserved");
    }
}
