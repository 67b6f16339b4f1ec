package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Visibility;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JoinRequestsTest extends ModuleTest {

    @Autowired
    private Team team;
    @Autowired
    private JoinRequests requests;
    @Autowired
    private MemberGrid grid;
    @Autowired
    private Bases bases;
    @Autowired
    private Mailbox mailbox;

    private Cast.Player amina;
    private Cast.Player karim;
    private BaseName name;
    private BaseId base;

    @BeforeEach
    void found() {
        amina = cast.somebody("Amina", "Kaddour");
        karim = cast.somebody("Karim", "Benali");
        name = team.found(amina);
        base = name.id();
    }

    @Test
    void theAdministratorsHearOfItAndAnswerByMail() {
        cast.as(karim, () -> requests.ask(base, "  J’anime le point numérique de Crest.  "));

        assertThat(mailbox.read(amina.email(), 1).getFirst().text()).contains("Karim Benali", name.name(), "J’anime le point numérique de Crest.", "/membres");
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.message()).isEqualTo("J’anime le point numérique de Crest.");
            assertThat(row.email()).as("not shown by its owner").isEmpty();
        });
        assertThat(role(karim)).as("asking gives nothing").isEqualTo("none");

        assertThat(cast.<Integer>ask(amina, () -> requests.accept(base, List.of(karim.profile())))).isEqualTo(1);
        assertThat(role(karim)).isEqualTo("CONTRIBUTOR");
        assertThat(mailbox.read(karim.email(), 1).getFirst().subject()).startsWith("Bienvenue dans");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aRefusalIsMailedAndOneMayAskAgain() {
        cast.as(karim, () -> requests.ask(base, ""));
        cast.as(amina, () -> requests.refuse(base, List.of(karim.profile())));

        assertThat(mailbox.read(karim.email(), 1).getFirst().text()).contains("n’ont pas retenu votre demande");
        assertThat(role(karim)).isEqualTo("none");
        cast.as(karim, () -> requests.ask(base, ""));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void askingTwiceIsOneRequestAndItCanBeTakenBack() {
        cast.as(karim, () -> {
            requests.ask(base, "Une fois");
            requests.ask(base, "Deux fois");
        });
        assertThat(waiting()).extracting(MemberRow::message).containsExactly("Une fois");
        assertThat(cast.ask(karim, () -> requests.asked(base))).isPresent();

        cast.as(karim, () -> requests.withdraw(base));
        assertThat(waiting()).isEmpty();
        assertThat(cast.ask(karim, () -> requests.asked(base))).isEmpty();
    }

    @Test
    void whoMayAskAndWhoMayAnswer() {
        BaseName hidden = team.found(amina, Visibility.PRIVATE);
        assertThatThrownBy(() -> cast.as(karim, () -> requests.ask(hidden.id(), ""))).as("a private base").isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> requests.ask(base, "")).as("a visitor").isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(amina, () -> requests.ask(base, ""))).as("a member").isInstanceOf(AccessDenied.class);

        Cast.Player lea = cast.somebody();
        team.join(base, amina, lea, Role.CONTRIBUTOR);
        cast.as(karim, () -> requests.ask(base, ""));
        for (Cast.Player outsider : List.of(karim, lea)) {
            assertThatThrownBy(() -> cast.as(outsider, () -> requests.accept(base, List.of(karim.profile())))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> cast.as(outsider, () -> requests.refuse(base, List.of(karim.profile())))).isInstanceOf(AccessDenied.class);
            assertThat(cast.ask(outsider, () -> grid.counts(base))).as("nor do they see it").containsEntry(MemberStatus.REQUESTED, 0L);
        }
        assertThat(cast.<Integer>ask(amina, () -> requests.accept(base, List.of(cast.somebody().profile())))).as("who did not ask").isZero();
    }

    @Test
    void openRequestsEndWhenTheBaseBecomesPrivate() {
        cast.as(karim, () -> requests.ask(base, ""));
        cast.as(amina, () -> bases.changeVisibility(base, Visibility.PRIVATE));

        assertThat(waiting()).isEmpty();
        assertThat(mailbox.read(karim.email(), 1).getFirst().text()).contains("est devenue privée");
    }

    @Test
    void aMessageHasFiveHundredCharactersAtMost() {
        cast.as(karim, () -> requests.ask(base, "a".repeat(500)));
        Cast.Player lea = cast.somebody();
        assertThatThrownBy(() -> cast.as(lea, () -> requests.ask(base, "a".repeat(501)))).isInstanceOf(DomainException.class).hasMessage("common.text.tooLong");
    }

    private List<MemberRow> waiting() {
        return cast.ask(amina, () -> grid.rows(base, MemberQuery.ALL, 0, 50)).stream().filter(MemberRow::isRequest).toList();
    }

    private String role(Cast.Player person) {
        return cast.ask(person, () -> bases.page(name.slug())).role().map(Role::name).orElse("none");
    }
}
