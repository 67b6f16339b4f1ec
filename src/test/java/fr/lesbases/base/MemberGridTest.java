package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.StatementCounter;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.NewResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

/** Amina administers, Karim and Odile contribute; Léa asks; somebody is invited. Karim shows his address, Odile hides hers, and her profile. */
class MemberGridTest extends ModuleTest {

    @Autowired
    private Team team;
    @Autowired
    private MemberGrid grid;
    @Autowired
    private MemberFile file;
    @Autowired
    private MemberFileDownload download;
    @Autowired
    private Bases bases;
    @Autowired
    private Invitations invitations;
    @Autowired
    private JoinRequests requests;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Authoring authoring;

    private Cast.Player amina;
    private Cast.Player karim;
    private Cast.Player odile;
    private Cast.Player lea;
    private BaseId base;
    private EmailAddress zoe;

    @BeforeEach
    void found() {
        amina = cast.somebody("Amina", "Kaddour");
        karim = cast.somebody("Karim", "Benali");
        odile = cast.somebody("Odile", "Émery");
        lea = cast.somebody("Léa", "Moreau");
        base = team.found(amina).id();
        team.join(base, amina, karim, Role.CONTRIBUTOR);
        team.join(base, amina, odile, Role.CONTRIBUTOR);
        cast.as(lea, () -> requests.ask(base, "Bonjour"));
        zoe = new EmailAddress("zoe." + UUID.randomUUID() + "@exemple.fr");
        cast.as(amina, () -> invitations.invite(base, List.of(zoe), Role.CONTRIBUTOR));
        cast.as(karim, () -> profiles.change(karim.profile(), new ProfileDetails(new PersonName("Karim", "Benali"), "", Optional.empty(), List.of(), true)));
        cast.as(odile, () -> profiles.changeVisibility(odile.profile(), Visibility.PRIVATE));
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(delimiter = '|', value = {
            "visitor       | Karim Benali, Odile Émery, Amina Kaddour                               | Karim Benali",
            "somebody      | Karim Benali, Odile Émery, Amina Kaddour                               | Karim Benali",
            "contributor   | Karim Benali, Odile Émery, Amina Kaddour                               | Karim Benali",
            "administrator | Karim Benali, Odile Émery, Amina Kaddour, Léa Moreau, Zoé   | Karim Benali, Odile Émery, Amina Kaddour, Zoé",
            "staff         | Karim Benali, Odile Émery, Amina Kaddour, Léa Moreau, Zoé   | Karim Benali, Odile Émery, Amina Kaddour, Zoé"})
    void whoSeesWhomAndWhoseAddress(String who, String names, String addresses) {
        Cast.Player reader = reader(who);
        List<MemberRow> rows = rows(reader, MemberQuery.ALL);

        assertThat(rows).extracting(this::label).as("by name, as French sorts").containsExactly(names.split(", "));
        assertThat(rows.stream().filter(row -> row.email().isPresent()).map(this::label)).containsExactly(addresses.split(", "));
        assertThat(count(reader, MemberQuery.ALL)).isEqualTo(rows.size());
        assertThat(counts(reader).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(rows.size());
        assertThat(rows.stream().filter(row -> row.label().equals("Odile Émery"))).as("a private profile is a name").allMatch(row -> row.page().isEmpty());
    }

    @ParameterizedTest(name = "{0} finds hidden addresses: {1}")
    @CsvSource({"visitor, false", "somebody, false", "contributor, false", "administrator, true", "staff, true"})
    void noSearchTellsAnAddressThatIsHidden(String who, boolean finds) {
        Cast.Player reader = reader(who);
        for (int length = 4; length <= odile.email().length(); length++) {
            MemberQuery query = MemberQuery.ALL.withWords(odile.email().substring(0, length));
            assertThat(rows(reader, query).stream().anyMatch(row -> row.label().equals("Odile Émery"))).as(query.words()).isEqualTo(finds);
            assertThat(profiles.suggest(query.words())).as("nor does the search for people").noneMatch(person -> person.id().equals(odile.profile()));
        }
        assertThat(rows(reader, MemberQuery.ALL.withWords(karim.email()))).as("one that is shown").extracting(MemberRow::label).contains("Karim Benali");
    }

    @ParameterizedTest
    @EnumSource(MemberSort.class)
    void everyOrderHoldsEverybodyOnce(MemberSort sort) {
        for (boolean descending : new boolean[] {false, true}) {
            MemberQuery query = MemberQuery.ALL.sortedBy(sort, descending);
            List<MemberRow> all = rows(amina, query);
            assertThat(all).hasSize(5).doesNotHaveDuplicates();
            List<MemberRow> paged = new ArrayList<>();
            for (int offset = 0; offset < 5; offset += 2) {
                int from = offset;
                paged.addAll(cast.ask(amina, () -> grid.rows(base, query, from, 2)));
            }
            assertThat(paged).as("page by page").isEqualTo(all);
        }
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {"karim | Karim Benali", "BENALI kar | Karim Benali", "emery | Odile Émery", "zoe. | Zoé", "e% | ''", "_ | ''", "kad | Amina Kaddour"})
    void findsByTheBeginningsOfNamesAccentsAside(String words, String found) {
        assertThat(rows(amina, MemberQuery.ALL.withWords(words)).stream().map(this::label)).containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
    }

    /** As an address may hold, and no database. */
    @Test
    void signsThatNobodyTypesAreNone() {
        assertThat(rows(amina, MemberQueryAddress.read(Map.of("q", "\0karim\0ben")))).extracting(this::label).containsExactly("Karim Benali");
        assertThat(rows(amina, MemberQueryAddress.read(Map.of("q", "\0")))).hasSize(5);
    }

    @Test
    void filtersByRoleAndStatus() {
        assertThat(rows(amina, MemberQuery.ALL.withRole(Optional.of(Role.ADMINISTRATOR)))).extracting(MemberRow::label).containsExactly("Amina Kaddour");
        assertThat(rows(amina, MemberQuery.ALL.withStatus(Optional.of(MemberStatus.REQUESTED)))).extracting(MemberRow::label).containsExactly("Léa Moreau");
        assertThat(rows(karim, MemberQuery.ALL.withStatus(Optional.of(MemberStatus.INVITED)))).isEmpty();
        assertThat(counts(amina)).containsExactlyInAnyOrderEntriesOf(Map.of(MemberStatus.MEMBER, 3L, MemberStatus.INVITED, 1L, MemberStatus.REQUESTED, 1L, MemberStatus.EXPIRED, 0L));
    }

    @Test
    void whatSomebodyMadeHereIsCountedForThoseInside() {
        cast.as(karim, () -> {
            authoring.create(new NewResource("Une fiche", "Pour l’atelier", Optional.of(base)));
            authoring.create(new NewResource("Une autre", "Sur son profil"));
        });
        assertThat(rows(odile, MemberQuery.ALL.withWords("karim"))).extracting(MemberRow::resources).containsExactly(1L);
        assertThat(rows(cast.somebody(), MemberQuery.ALL.withWords("karim"))).extracting(MemberRow::resources).containsExactly(0L);
    }

    @Test
    void aPrivateBaseTellsOutsidersNothing() {
        cast.as(amina, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        assertThatThrownBy(() -> grid.rows(base, MemberQuery.ALL, 0, 10)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> cast.as(lea, () -> grid.counts(base))).isInstanceOf(AccessDenied.class);
        assertThat(count(karim, MemberQuery.ALL)).isEqualTo(3);
    }

    @Test
    void aPageCostsTheSameHoweverManyThereAre() {
        int few = StatementCounter.statementsOf(() -> rows(amina, MemberQuery.ALL.withWords("karim"))).size();
        assertThat(StatementCounter.statementsOf(() -> rows(amina, MemberQuery.ALL)).size()).isEqualTo(few);
    }

    @Test
    void theFileHoldsWhatItsReaderSeesAndRunsNothing() {
        cast.as(karim, () -> profiles.change(karim.profile(), new ProfileDetails(new PersonName("=HYPERLINK(1)", "Benali"), "", Optional.empty(), List.of(), true)));

        String administrators = file(amina);
        assertThat(administrators).startsWith("\ufeffNom;Adresse e-mail;Rôle;Statut;Depuis;Activité;Ressources\r\n")
                .contains("'=HYPERLINK(1) Benali;" + karim.email() + ";Contributeur;Membre;", odile.email(), zoe.value(), "Léa Moreau");
        assertThat(file(karim)).contains("Odile Émery;;Contributeur;Membre;").doesNotContain(odile.email(), zoe.value(), "Léa Moreau");
        assertThatThrownBy(() -> file(lea)).as("who is not in it").isInstanceOf(AccessDenied.class);
    }

    @Test
    void theFileIsNotThereForWhoDoesNotBelongToTheBase() throws IOException {
        for (String slug : List.of(bases.find(base).orElseThrow().slug().value(), "nulle-part", "Pas un chemin")) {
            assertThatThrownBy(() -> download.download(slug, Map.of())).isInstanceOfSatisfying(ResponseStatusException.class, refused -> assertThat(refused.getStatusCode().value()).isEqualTo(404));
            cast.as(lea, () -> assertThatThrownBy(() -> download.download(slug, Map.of())).isInstanceOf(ResponseStatusException.class));
        }
    }

    private String file(Cast.Player reader) {
        StringBuilder content = new StringBuilder();
        cast.as(reader, () -> {
            try {
                file.write(base, MemberQuery.ALL, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return content.toString();
    }

    private Cast.Player reader(String who) {
        return switch (who) {
            case "visitor" -> null;
            case "somebody" -> cast.somebody();
            case "contributor" -> karim;
            case "administrator" -> amina;
            default -> cast.staff();
        };
    }

    private String label(MemberRow row) {
        return row.label().equals(zoe.value()) ? "Zoé" : row.label();
    }

    private List<MemberRow> rows(Cast.Player reader, MemberQuery query) {
        return reader == null ? grid.rows(base, query, 0, 50) : cast.ask(reader, () -> grid.rows(base, query, 0, 50));
    }

    private int count(Cast.Player reader, MemberQuery query) {
        return reader == null ? grid.count(base, query) : cast.ask(reader, () -> grid.count(base, query));
    }

    private Map<MemberStatus, Long> counts(Cast.Player reader) {
        return reader == null ? grid.counts(base) : cast.ask(reader, () -> grid.counts(base));
    }
}
