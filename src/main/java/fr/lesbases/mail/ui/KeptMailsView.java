package fr.lesbases.mail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Formats;
import java.util.List;

/** /courrier: the mails that stayed here, for development and demonstrations. There is no such page where mails leave by SMTP. */
@Route("courrier")
@StyleSheet("styles/mail.css")
@AnonymousAllowed
class KeptMailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final KeptMails mails;

    KeptMailsView(KeptMails mails, OpenMailPages open) {
        this.mails = mails;
        addClassName("mails");
        open.watch(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mails.areKept()) {
            throw new NotFound("mail.notFound");
        }
        show();
    }

    private void show() {
        List<KeptMail> latest = mails.latest();
        removeAll();
        Paragraph lead = new Paragraph(Texts.get("mail.kept.lead"));
        lead.addClassName("mails__lead");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, heading(), latest.isEmpty() ? nothing() : list(latest));
    }

    /** For those who find their way by headings. */
    private static H2 heading() {
        H2 heading = new H2(Texts.get("mail.kept.list"));
        heading.addClassName("sr");
        return heading;
    }

    private static EmptyState nothing() {
        return new EmptyState(Texts.get("mail.kept.none"), Texts.get("mail.kept.none.next")).offer("/connexion", Texts.get("mail.kept.askForLink"));
    }

    private static UnorderedList list(List<KeptMail> latest) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mails__list");
        for (KeptMail mail : latest) {
            Span about = new Span(Texts.get("mail.kept.about", mail.recipient(), Formats.moment(mail.sent())));
            about.addClassName("mails__about");
            list.add(new ListItem(new Anchor("/courrier/" + mail.id(), mail.subject()), about));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return Texts.get("mail.kept.title");
    }
}
