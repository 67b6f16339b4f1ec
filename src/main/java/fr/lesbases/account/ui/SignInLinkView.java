package fr.lesbases.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SecurityConfiguration;
import fr.lesbases.account.SignIn;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.PageTitles;
import java.util.Optional;

/** /connexion/lien: where the mail leads. Opening it changes nothing, its button signs in. Without a token: the link had been used or was too old. */
@Route(value = "connexion/lien", layout = SignInLayout.class, autoLayout = false)
@AnonymousAllowed
@ForReaders(thenLive = true)
class SignInLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignIn signIn;
    private final KeptMails mails;

    SignInLinkView(SignIn signIn, KeptMails mails) {
        this.signIn = signIn;
        this.mails = mails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> token = event.getLocation().getQueryParameters().getSingleParameter("token").filter(text -> !text.isBlank());
        ReturnPath then = Arrival.then(event);
        removeAll();
        token.ifPresentOrElse(found -> offer(found, then), () -> askAgain(then));
    }

    private void offer(String token, ReturnPath then) {
        RedeemForm redeem = new RedeemForm();
        Checkbox stay = Fields.tick("stay", new Span(Texts.get("account.link.stay")), true);
        NativeButton enter = Fields.button("account.signIn.title", click -> redeem.submit(token, then, stay.getValue()));
        stay.setHelperComponent(new Span(Texts.get("account.link.stay.help", signIn.rememberedDays())));

        Div form = new Div(stay, enter);
        form.addClassName("signin__form");
        add(new H1(Texts.get("account.signIn.title")), lead("account.link.lead"), form);
        getElement().appendChild(redeem.getElement());
    }

    private void askAgain(ReturnPath then) {
        add(new H1(Texts.get("account.link.lost")), lead("account.link.lost.text"), new LinkForm(signIn, then, email -> sent(email, then)));
    }

    private void sent(EmailAddress email, ReturnPath then) {
        removeAll();
        add(new AskedForLink(email, signIn.linkMinutes(), mails.areKept(), then.appendedTo(SecurityConfiguration.SIGN_IN_PATH)));
    }

    private static Paragraph lead(String key) {
        Paragraph lead = new Paragraph(Texts.get(key));
        lead.addClassName("signin__lead");
        return lead;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(Texts.get("account.signIn.title"));
    }
}
