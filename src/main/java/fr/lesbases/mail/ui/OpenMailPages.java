package fr.lesbases.mail.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.mail.MailKept;
import fr.lesbases.ui.OpenViews;
import org.springframework.transaction.event.TransactionalEventListener;

/** The lists of kept mails that are open, told when one comes: mails leave in the background, often after the page that says so. */
@org.springframework.stereotype.Component
class OpenMailPages {

    private static final String ALL = "all";

    private final OpenViews<String, MailKept> views = new OpenViews<>();

    void watch(Component view, Runnable heard) {
        views.watch(view, ALL, mail -> heard.run());
    }

    @TransactionalEventListener
    void tell(MailKept mail) {
        views.tell(ALL, mail);
    }
}
