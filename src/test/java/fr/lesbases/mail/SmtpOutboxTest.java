package fr.lesbases.mail;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.ui.SiteAddress;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

class SmtpOutboxTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private static final EmailAddress LEA = new EmailAddress("lea@exemple.fr");

    private final Letters letters = new Letters(new MailLayout(), new SiteAddress(new MockEnvironment().withProperty("lesbases.url", "https://lesbases.example/")));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void connect() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesWithItsTextAndItsPageBothInFrench() throws Exception {
        new SmtpOutbox(sender, "Les Bases <ne-pas-repondre@lesbases.example>").deliver(letters.write(LEA, "signIn", "/connexion/lien?token=abc&retour=%2Faide", 15L));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Votre lien de connexion à Les Bases");
        assertThat(received.getFrom()[0]).hasToString("Les Bases <ne-pas-repondre@lesbases.example>");
        assertThat(received.getAllRecipients()[0]).hasToString("lea@exemple.fr");
        List<Part> parts = leaves(received);
        assertThat(parts.get(0).getContentType()).startsWithIgnoringCase("text/plain");
        assertThat(parts.get(0).getContent().toString()).contains(french("appuyez sur « Se connecter »"), "https://lesbases.example/connexion/lien?token=abc&retour=%2Faide");
        assertThat(parts.get(1).getContentType()).startsWithIgnoringCase("text/html");
        assertThat(parts.get(1).getContent().toString()).contains("href=\"https://lesbases.example/connexion/lien?token=abc&amp;retour=%2Faide\"");
    }

    @Test
    void aMailOneCanUnsubscribeFromSaysWhereInItsHead() throws Exception {
        Mail mail = letters.write(LEA, "signIn", "/connexion/lien", 15L);
        SmtpOutbox outbox = new SmtpOutbox(sender, "ne-pas-repondre@lesbases.example");
        outbox.deliver(mail.unsubscribedAt("https://lesbases.example/alertes/secret"));
        outbox.deliver(mail);

        assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe")).containsExactly("<https://lesbases.example/alertes/secret>");
        assertThat(server.getReceivedMessages()[1].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void anInvitationIntoABaseSaysWhoAndWhereInBothForms() throws Exception {
        new SmtpOutbox(sender, "ne-pas-repondre@lesbases.example").deliver(letters.write(LEA, "baseInvited", "/invitations/secret", "Amina Kaddour", "L’Atelier <i>", "contributeur", 14L));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(french("Amina Kaddour vous invite à rejoindre « L’Atelier <i> »"));
        List<Part> parts = leaves(received);
        assertThat(parts.get(0).getContent().toString()).contains(french("la base « L’Atelier <i> » sur Les Bases, comme contributeur"), "14 jours", "https://lesbases.example/invitations/secret");
        assertThat(parts.get(1).getContent().toString()).contains("L’Atelier &lt;i&gt;", "href=\"https://lesbases.example/invitations/secret\"").doesNotContain("<i>");
    }

    @Test
    void whatPeopleTypeIsEscapedInThePageAndAddsNoHeader() throws Exception {
        Letter letter = new Letter("Une <b>base</b>\r\nBcc: tous@exemple.fr", "Par <script>alert(1)</script> ${link}", "Ouvrir", "https://lesbases.example/", "", "https://lesbases.example/");
        MailLayout layout = new MailLayout();

        new SmtpOutbox(sender, "ne-pas-repondre@lesbases.example").deliver(new Mail(LEA, letter.subject(), layout.plain(letter), layout.html(letter)));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Une <b>base</b> Bcc: tous@exemple.fr");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(leaves(received).get(1).getContent().toString()).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${link}").doesNotContain("<script");
    }

    private static List<Part> leaves(Part part) throws Exception {
        List<Part> found = new ArrayList<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                found.addAll(leaves(several.getBodyPart(i)));
            }
        } else {
            found.add(part);
        }
        return found;
    }
}
