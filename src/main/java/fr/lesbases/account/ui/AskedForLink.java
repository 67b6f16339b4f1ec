package fr.lesbases.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.PageTitles;

/** Says that a link is on its way, in the same words whether the address has an account or not. */
class AskedForLink extends Div {

    AskedForLink(EmailAddress email, long minutes, boolean mailsAreKept, String again) {
        H1 title = new H1(Texts.get("account.sent.title"));
        title.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");

        add(title, new Paragraph(Texts.get("account.sent.text", email.value(), minutes)), new Paragraph(Texts.get("account.sent.nothing")));
        if (mailsAreKept) {
            add(new Paragraph(new Anchor("/courrier", Texts.get("account.sent.kept"))));
        }
        Anchor retry = new Anchor(again, Texts.get("account.sent.again"));
        retry.setRouterIgnore(true);
        add(new Paragraph(retry));
        addClassName("signin__text");
    }

    /** The same address, another page. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().setTitle(PageTitles.of(Texts.get("account.sent.title")));
    }
}
