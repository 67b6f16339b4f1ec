package fr.lesbases.mail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.KeptMail;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Formats;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** /courrier/{number}: one kept mail, its link to click, both of its forms. */
@Route("courrier/:number")
@StyleSheet("styles/mail.css")
@AnonymousAllowed
class KeptMailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    private final KeptMails mails;
    private String subject = "";

    KeptMailView(KeptMails mails) {
        this.mails = mails;
        addClassName("mails");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KeptMail mail = event.getRouteParameters().get("number").filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf).flatMap(mails::find).orElseThrow(() -> new NotFound("mail.notFound"));
        subject = mail.subject();
        removeAll();
        add(new Breadcrumb().to("/courrier", Texts.get("mail.kept.title")).here(subject), new H1(mail.subject()),
                new Paragraph(Texts.get("mail.kept.about", mail.recipient(), Formats.moment(mail.sent()))));
        // By its path: whatever address this site is reached by, the link stays on it
        Matcher link = LINK.matcher(mail.text());
        if (link.find()) {
            Anchor follow = new Anchor(link.group(1), Texts.get("mail.kept.follow"));
            follow.setRouterIgnore(true);
            follow.addClassNames("btn", "btn--primary");
            add(new Paragraph(follow));
        }
        add(page(mail), new Pre(mail.text()));
    }

    /** Apart from our page: no script, no form. */
    private static IFrame page(KeptMail mail) {
        IFrame page = new IFrame();
        page.setSrcdoc(mail.html());
        page.setTitle(mail.subject());
        page.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        page.addClassName("mails__page");
        return page;
    }

    @Override
    public String getPageTitle() {
        return subject;
    }
}
