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
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SignIn;
import fr.lesbases.account.SignUp;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.ui.ForReaders;
import fr.lesbases.ui.PageTitles;
import fr.lesbases.ui.Senders;
import fr.lesbases.ui.SignInLinks;

/** /inscription: makes an account and mails its first link. */
@Route(value = "inscription", layout = SignInLayout.class, autoLayout = false)
@AnonymousAllowed
@ForReaders(thenLive = true)
class SignUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignUp signUp;
    private final SignIn signIn;
    private final CurrentViewer viewer;
    private final KeptMails mails;

    SignUpView(SignUp signUp, SignIn signIn, CurrentViewer viewer, KeptMails mails) {
        this.signUp = signUp;
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
        Paragraph lead = new Paragraph(Texts.get("account.signUp.lead"));
        Div signInstead = new Div(new Paragraph(new Span(Texts.get("account.signUp.known") + " "),
                new Anchor(SignInLinks.signIn(then.value()), Texts.get("account.signIn.title"))));
        lead.addClassName("signin__lead");
        signInstead.addClassName("signin__alt");

        removeAll();
        add(new H1(Texts.get("account.signUp.title")), lead, new SignUpForm(wanted -> create(wanted, then)), signInstead);
    }

    private void create(NewAccount wanted, ReturnPath then) {
        signUp.request(wanted, Senders.current(), then);
        removeAll();
        add(new AskedForLink(wanted.email(), signIn.linkMinutes(), mails.areKept(), SignInLinks.signUp(then.value())));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(Texts.get("account.signUp.title"));
    }
}
