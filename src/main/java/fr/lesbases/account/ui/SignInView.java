package fr.lesbases.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SecurityConfiguration;
import fr.lesbases.account.SignIn;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.PageTitles;
import fr.lesbases.ui.SignInLinks;

/** /connexion: asks for a link by mail. Somebody signed in is sent where they were going. */
@Route(value = "connexion", layout = SignInLayout.class, autoLayout = false)
@AnonymousAllowed
@ForReaders(thenLive = true)
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignIn signIn;
    private final CurrentViewer viewer;
    private final KeptMails mails;

    SignInView(SignIn signIn, CurrentViewer viewer, KeptMails mails) {
        this.signIn = signIn;
        this.viewer = viewer;
        this.mails = mails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReturnPath then = Arrival.then(event);
        if (viewer.get().isSignedIn()) {
            event.forwardToUrl(then.value());
            return;
        }
        removeAll();
        add(new H1(Texts.get("account.signIn.title")), lead(then), new LinkForm(signIn, then, email -> sent(email, then)), signUp(then),
                new DemoPeoplePanel(signIn, then));
    }

    private void sent(EmailAddress email, ReturnPath then) {
        removeAll();
        add(new AskedForLink(email, signIn.linkMinutes(), mails.areKept(), then.appendedTo(SecurityConfiguration.SIGN_IN_PATH)));
    }

    private static Paragraph lead(ReturnPath then) {
        Paragraph lead = new Paragraph(Texts.get(then.isHome() ? "account.signIn.lead" : "account.signIn.leadBack"));
        lead.addClassName("signin__lead");
        return lead;
    }

    private static Div signUp(ReturnPath then) {
        Span question = new Span(Texts.get("account.signIn.noAccount"));
        question.addClassName("signin__question");
        Anchor create = new Anchor(SignInLinks.signUp(then.value()), Texts.get("account.signUp.title"));
        create.addClassNames("btn", "btn--line", "btn--wide");
        Div invitation = new Div(new Paragraph(question, new Span(Texts.get("account.signIn.whyAccount"))), create);
        invitation.addClassName("signin__alt");
        return invitation;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(Texts.get("account.signIn.title"));
    }
}
