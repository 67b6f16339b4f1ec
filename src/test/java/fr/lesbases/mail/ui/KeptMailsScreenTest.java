package fr.lesbases.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.mail.Mail;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** /courrier, where no SMTP server is configured. */
class KeptMailsScreenTest extends ScreenTest {

    private final KeptMails mails;

    @Autowired
    KeptMailsScreenTest(KeptMails mails) {
        this.mails = mails;
    }

    @Test
    void aMailThatComesShowsInTheOpenList() {
        open("/courrier");
        EmailAddress to = new EmailAddress("lea." + UUID.randomUUID() + "@exemple.fr");
        mails.keep(new Mail(to, "Un lien pour " + to.value(), "Ouvrez", "<p>Ouvrez</p>"));
        roundTrip();
        assertThat(find(Anchor.class).withText("Un lien pour " + to.value()).all()).hasSize(1);
    }

    @Test
    void aKeptMailIsListedOpenedAndItsLinkFollowedOnThisSite() {
        EmailAddress to = new EmailAddress("karim." + UUID.randomUUID() + "@exemple.fr");
        mails.keep(new Mail(to, "Une invitation pour " + to.value(), "Ouvrez http://ailleurs.example:8080/invitations/abc-123\n", "<p onclick=\"alert(1)\">Ouvrez</p>"));
        open("/courrier");
        assertThat(heading()).isEqualTo("Courrier");
        open(find(Anchor.class).withText("Une invitation pour " + to.value()).single().getHref());
        assertThat(heading()).isEqualTo("Une invitation pour " + to.value());
        assertThat(find(Anchor.class).withText("Ouvrir le lien de ce courrier").single().getHref()).as("by its path").isEqualTo("/invitations/abc-123");
        assertThat(find(Pre.class).single().getText()).contains("Ouvrez http://ailleurs.example:8080/invitations/abc-123");
        assertThat(find(IFrame.class).single().getElement().getAttribute("sandbox")).as("no script of the mail's").isEmpty();
    }
}
