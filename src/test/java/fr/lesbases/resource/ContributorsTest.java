package fr.lesbases.resource;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.Language;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.mail.KeptMail;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa's private resource; Karim is invited. */
class ContributorsTest extends ModuleTest {

    private final Authoring authoring;
    private final Contributors contributors;
    private final Bin bin;
    private final Mailbox mailbox;
    private final TravelClock clock;
    private final JdbcClient database;
    private Cast.Player lea;
    private Cast.Player karim;
    private ResourceId id;

    @Autowired
    ContributorsTest(Authoring authoring, Contributors contributors, Bin bin, Mailbox mailbox, TravelClock clock, JdbcClient database) {
        this.authoring = authoring;
        this.contributors = contributors;
        this.bin = bin;
        this.mailbox = mailbox;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        Slug slug = shelf.put(lea, "Entre nous", "Pour essayer", terms(), Visibility.PRIVATE, section("Un"));
        id = shelf.id(lea, slug);
    }

    @Test
    void anInvitationIsKeptAsTheHashOfItsLinkOnly() {
        String token = invite(karim.email());
        assertThat(database.sql("select token_hash from contributor_invitation where resource = :id").param("id", id.value()).query(String.class).single())
                .isEqualTo(InvitationToken.hash(token)).isNotEqualTo(token);
    }

    @Test
    void itExpiresAfterFourteenDays() {
        clock.at(clock.instant().minus(InvitationToken.VALID).minusSeconds(60), () -> cast.as(lea, () -> contributors.invite(id, new EmailAddress(karim.email()))));
        String token = token(karim.email());
        assertThat(contributors.invitation(token).expired()).isTrue();
        assertThatThrownBy(() -> cast.as(karim, () -> contributors.accept(token))).isInstanceOf(NotFound.class);
        assertThat(cast.ask(lea, () -> contributors.team(id)).pending()).extracting(Contributors.Pending::expired).containsExactly(true);
        assertThat(InvitationToken.VALID).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void oneThatWasSentAgainIsValidAgain() {
        clock.at(clock.instant().minus(Duration.ofDays(20)), () -> cast.as(lea, () -> contributors.invite(id, new EmailAddress(karim.email()))));
        UUID pending = cast.ask(lea, () -> contributors.team(id)).pending().getFirst().id();
        token(karim.email());
        cast.as(lea, () -> contributors.sendAgain(id, pending));
        String token = Mailbox.link(mailbox.read(karim.email(), 2).getFirst()).substring("/invitations/".length());
        cast.as(karim, () -> contributors.accept(token));
        assertThat(cast.ask(lea, () -> contributors.team(id)).contributors()).extracting(person -> person.name().full()).containsExactly("Karim Benali");
    }

    @Test
    void invitingTheSameAddressTwiceIsOneInvitation() {
        invite(karim.email());
        cast.as(lea, () -> contributors.invite(id, new EmailAddress(karim.email().toUpperCase(Locale.ROOT))));
        assertThat(cast.ask(lea, () -> contributors.team(id)).pending()).hasSize(1);
    }

    @Test
    void aLinkServesOnce() {
        String token = invite(karim.email());
        cast.as(karim, () -> contributors.accept(token));
        assertThatThrownBy(() -> contributors.invitation(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(cast.somebody(), () -> contributors.accept(token))).isInstanceOf(NotFound.class);
    }

    @Test
    void itGivesNothingOnADeletedResource() {
        String token = invite(karim.email());
        cast.as(lea, () -> bin.delete(id));
        assertThatThrownBy(() -> contributors.invitation(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(karim, () -> contributors.accept(token))).isInstanceOf(NotFound.class);
    }

    @Test
    void theInvitationOfOneResourceIsNotCancelledThroughAnother() {
        invite(karim.email());
        UUID pending = cast.ask(lea, () -> contributors.team(id)).pending().getFirst().id();
        Slug other = shelf.draft(karim, "De Karim");
        assertThatThrownBy(() -> cast.as(karim, () -> contributors.cancel(shelf.id(karim, other), pending))).isInstanceOf(NotFound.class);
        assertThat(cast.ask(lea, () -> contributors.team(id)).pending()).hasSize(1);
    }

    @Test
    void theCreatorIsNoContributorEvenByALinkOfTheirOwn() {
        String token = invite(lea.email());
        cast.as(lea, () -> {
            contributors.add(id, lea.profile());
            contributors.accept(token);
        });
        assertThat(cast.ask(lea, () -> contributors.team(id)).contributors()).isEmpty();
    }

    @Test
    void whoIsAddedTwiceGetsOneMail() {
        cast.as(lea, () -> {
            contributors.add(id, karim.profile());
            contributors.add(id, karim.profile());
            contributors.invite(id, new EmailAddress(karim.email()));
        });
        assertThat(mailbox.read(karim.email(), 2)).extracting(mail -> mail.subject().contains("ajouté")).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void itsMailSaysInWhichLanguageTheTitleIs() {
        cast.as(lea, () -> {
            authoring.apply(id, new Edit.ChangeTitle("Entre nous", "Digital <skills>"));
            authoring.apply(id, new Edit.ChangeLanguage(Language.FRENCH, Language.of("en").orElseThrow()));
        });
        invite(karim.email());
        KeptMail mail = mailbox.read(karim.email(), 1).getFirst();
        assertThat(mail.subject()).isEqualTo(french("Léa Morvan vous invite à contribuer à « Digital <skills> »"));
        assertThat(mail.text()).contains(french("la ressource « Digital <skills> » sur Les Bases"));
        Document page = Jsoup.parse(mail.html());
        assertThat(page.title()).isEqualTo(mail.subject().replace('\u00a0', ' '));
        assertThat(page.selectFirst("h1").text().replace('\u00a0', ' ')).isEqualTo(page.title());
        assertThat(page.select("h1 [lang], p [lang]")).hasSize(2).allSatisfy(title -> assertThat(title.outerHtml()).isEqualTo("<span lang=\"en\">Digital &lt;skills&gt;</span>"));
    }

    /** @return the secret in the mail's link */
    private String invite(String email) {
        cast.as(lea, () -> contributors.invite(id, new EmailAddress(email)));
        return token(email);
    }

    private String token(String email) {
        return Mailbox.link(mailbox.read(email, 1).getFirst()).substring("/invitations/".length());
    }
}
