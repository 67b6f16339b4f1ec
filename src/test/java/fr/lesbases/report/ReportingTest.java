package fr.lesbases.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.mail.KeptMail;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Shelf;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §8: whoever is signed in reports what they may read. */
class ReportingTest extends ModuleTest {

    private static final String CONTACT = "lesbases@anct.gouv.fr";

    @Autowired
    private Reporting reporting;
    @Autowired
    private Reading reading;
    @Autowired
    private KeptMails mails;
    @Autowired
    private Mailbox mailbox;

    private Cast.Player author;
    private Cast.Player reader;

    @BeforeEach
    void people() {
        author = cast.somebody("Amina", "Kaddour");
        reader = cast.somebody("Clémence", "Vigie");
    }

    @Test
    void theContactGetsAMailThatSaysWhatIsTheMatterAndWhoCanBeAnswered() {
        Slug slug = shelf.put(author, "Un phare dans la brume", "Pour voir loin", Shelf.INDEXED);
        cast.as(reader, () -> reporting.report(id(slug), "  Le lien vers la carte ne marche plus.\n<b>Merci</b>  "));
        KeptMail mail = Awaitility.await().until(() -> toContact("Un phare dans la brume"), found -> found.size() == 1).getFirst();
        assertThat(mail.subject()).contains("Un phare dans la brume");
        assertThat(mail.text()).contains("Clémence Vigie", "Le lien vers la carte ne marche plus.\n<b>Merci</b>", reader.email(), "/ressources/" + slug);
        assertThat(mail.html()).contains("&lt;b&gt;Merci").doesNotContain("<b>Merci");
        assertThat(mailbox.read(author.email(), 0)).as("whoever wrote it").isEmpty();
    }

    @Test
    void onlyWhoReadsItAndIsSignedInReports() {
        ResourceId hidden = id(shelf.put(author, "Une vigie cachée", "Pour soi", Shelf.INDEXED, Visibility.PRIVATE));
        ResourceId open = id(shelf.put(author, "Une vigie ouverte", "Pour tous", Shelf.INDEXED));
        assertThatThrownBy(() -> reporting.report(open, "Rien")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(reader, () -> reporting.report(hidden, "Rien"))).isInstanceOf(AccessDenied.class);
        assertThat(toContact("vigie")).isEmpty();
    }

    @Test
    void whatIsEmptyTooLongOrOneOfVeryManyIsNotSent() {
        ResourceId id = id(shelf.put(author, "Une balise tranquille", "Pour voir", Shelf.INDEXED));
        for (String wrong : List.of("  ", "a".repeat(Reporting.MAX_WORDS + 1))) {
            assertThatThrownBy(() -> cast.as(reader, () -> reporting.report(id, wrong))).isInstanceOf(DomainException.class);
        }
        for (int time = 0; time < Reporting.PER_HOUR; time++) {
            cast.as(reader, () -> reporting.report(id, "Encore"));
        }
        assertThatThrownBy(() -> cast.as(reader, () -> reporting.report(id, "Encore"))).isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.key()).isEqualTo("mail.tooMany"));
    }

    private ResourceId id(Slug slug) {
        return ((ResourcePage.Open) cast.<ResourcePage>ask(author, () -> reading.page(slug))).id();
    }

    private List<KeptMail> toContact(String title) {
        return mails.latest().stream().filter(mail -> mail.recipient().equals(CONTACT) && mail.subject().contains(title)).toList();
    }
}
