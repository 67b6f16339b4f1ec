package fr.lesbases.profile;

import static fr.lesbases.StatementCounter.statementsOf;
import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Invitations;
import fr.lesbases.base.JoinRequests;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.Curating;
import fr.lesbases.collection.NewCollection;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SavedSearches;
import fr.lesbases.savedsearch.SearchName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

/** The copy of one's data: all of it, for oneself only, and nobody else's. */
class PersonalDataTest extends ModuleTest {

    @Autowired
    private Team team;
    @Autowired
    private Profiles profiles;
    @Autowired
    private PersonalDataDownload download;
    @Autowired
    private Authoring authoring;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Moving moving;
    @Autowired
    private Members members;
    @Autowired
    private Invitations invitations;
    @Autowired
    private JoinRequests requests;
    @Autowired
    private SavedSearches searches;
    @Autowired
    private Curating curating;
    @Autowired
    private Collecting collecting;

    private Cast.Player lea;
    private Cast.Player karim;
    private String address;

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        address = profiles.find(lea.profile()).orElseThrow().slug().value();
    }

    @Test
    void savedSearchesAreInItWithoutTheSecretOfTheirMails() throws Exception {
        cast.as(lea, () -> searches.save(new SearchName("Pour jeudi"), ResourceQuery.ALL.withWords("jeudis de Léa"), Alert.WEEKLY));
        cast.as(karim, () -> searches.save(new SearchName("De Karim"), ResourceQuery.ALL, Alert.NEVER));

        assertThat(unpack(lea).get("recherches.json")).contains("Pour jeudi", "WEEKLY", "jeudis+de+L%C3%A9a").doesNotContain("De Karim", "stop");
    }

    @Test
    void theProfileIsInIt() throws Exception {
        cast.as(lea, () -> profiles.change(lea.profile(), new ProfileDetails(new PersonName("Léa", "Morvan"), "De Rennes", Optional.of("35"), List.of("https://exemple.fr/"), false)));

        assertThat(unpack(lea).get("profil.json")).contains("Morvan", "De Rennes", "\"35\"", "https://exemple.fr/", lea.email(), "termsAccepted");
    }

    @Test
    void eachResourceIsInItAsItIsWrittenAndAsItIsReadWithItsFiles() throws Exception {
        Slug slug = shelf.put(lea, "Une publique", "Pour essayer", INDEXED, Visibility.PUBLIC, section("Ce que l’on lit"));
        ResourceId id = shelf.id(lea, slug);
        StoredFile file = cast.ask(lea, () -> files.receive(id, "notes.txt", new ByteArrayInputStream("Bonjour".getBytes(UTF_8))));
        cast.as(lea, () -> authoring.apply(id, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file.id()), "Mes notes", ""), Optional.empty())));
        Slug draft = shelf.draft(lea, "Un brouillon");

        Map<String, String> entries = unpack(lea);

        assertThat(entries.get("ressources/" + slug + ".json")).contains("Une publique", "\"PUBLIC\"", "Ce que l’on lit", "Mes notes", "\"working\"", "\"published\"", "Adultes");
        assertThat(entries.get("ressources/" + slug + "/" + file.id() + "-notes.txt")).isEqualTo("Bonjour");
        assertThat(entries.get("ressources/" + draft + ".json")).contains("Un brouillon", "\"DRAFT\"");
    }

    @Test
    void theDatabaseIsAskedAsOftenForManyAsForFew() {
        keep(2);
        int few = statementsOf(() -> assertThatNoException().isThrownBy(() -> unpack(lea))).size();
        keep(8);
        assertThat(statementsOf(() -> assertThatNoException().isThrownBy(() -> unpack(lea)))).hasSizeLessThanOrEqualTo(few);
    }

    private void keep(int count) {
        for (int number = 1; number <= count; number++) {
            Slug slug = shelf.put(lea, "Emportée", "Pour essayer", INDEXED);
            cast.as(lea, () -> collecting.add(curating.create(new NewCollection(new CollectionDetails("Emportée", ""), Visibility.PUBLIC, Optional.empty())).id(), shelf.id(lea, slug)));
        }
    }

    @Test
    void ofWhatIsInABaseOnlyWhatOneStillMayEdit() throws Exception {
        BaseName base = team.found(lea);
        Slug inside = shelf.draft(lea, "Dans ma base");
        cast.as(lea, () -> moving.move(shelf.id(lea, inside), Optional.of(base.id())));
        BaseName other = team.found(karim);
        team.join(other.id(), karim, lea, Role.CONTRIBUTOR);
        Slug left = shelf.draft(lea, "Dans celle que je quitte");
        cast.as(lea, () -> moving.move(shelf.id(lea, left), Optional.of(other.id())));
        cast.as(karim, () -> members.remove(other.id(), List.of(lea.profile())));

        Map<String, String> entries = unpack(lea);

        assertThat(entries).containsKey("ressources/" + inside + ".json").doesNotContainKey("ressources/" + left + ".json");
        assertThat(entries.get("bases.json")).contains(base.name(), "ADMINISTRATOR").doesNotContain(other.name());
    }

    @Test
    void whatWaitsForAnAnswerIsInItAndNoSecretOfIt() throws Exception {
        BaseName inviting = team.found(karim);
        BaseName silent = team.found(karim);
        BaseName asked = team.found(karim, Visibility.PUBLIC);
        cast.as(karim, () -> invitations.invite(inviting.id(), List.of(new EmailAddress(lea.email())), Role.CONTRIBUTOR));
        cast.as(lea, () -> requests.ask(asked.id(), "J’anime un atelier"));
        cast.as(karim, () -> contributors.invite(shelf.id(karim, shelf.draft(karim, "À écrire à deux")), new EmailAddress(lea.email())));

        Map<String, String> entries = unpack(lea);

        assertThat(entries.get("invitations-aux-bases.json")).contains(inviting.name(), "CONTRIBUTOR").doesNotContain(silent.name(), "token", karim.email());
        assertThat(entries.get("demandes.json")).contains(asked.name(), "J’anime un atelier");
        assertThat(entries.get("invitations-a-contribuer.json")).contains("À écrire à deux").doesNotContain("token", karim.email());
    }

    @Test
    void nothingOfOthersIsInItNorAnyAddressOrSecret() throws Exception {
        Slug shared = shelf.draft(lea, "À plusieurs");
        cast.as(lea, () -> contributors.add(shelf.id(lea, shared), karim.profile()));
        cast.as(lea, () -> contributors.invite(shelf.id(lea, shared), new EmailAddress("invitee@test.example")));
        Slug karims = shelf.draft(karim, "De Karim", section("Son secret"));
        cast.as(karim, () -> contributors.add(shelf.id(karim, karims), lea.profile()));

        Map<String, String> entries = unpack(lea);

        assertThat(entries.get("contributions.json")).contains("De Karim");
        assertThat(entries.keySet()).noneMatch(path -> path.contains(karims.value()));
        assertThat(entries.values()).allSatisfy(content -> assertThat(content).doesNotContain(karim.email(), "invitee@test.example", "Son secret", "token", "hash"));
    }

    @Test
    void nobodyElseGetsIt() {
        for (Cast.Player other : List.of(karim, cast.staff())) {
            assertThatThrownBy(() -> unpack(other)).isInstanceOfSatisfying(ResponseStatusException.class, refused -> assertThat(refused.getStatusCode().value()).isEqualTo(404));
        }
        assertThatThrownBy(() -> download.download(address, new MockHttpServletResponse())).as("a visitor").isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void nothingKeepsItOnTheWay() throws Exception {
        MockHttpServletResponse answer = cast.ask(lea, () -> {
            MockHttpServletResponse made = new MockHttpServletResponse();
            download.download(address, made);
            return made;
        });

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;").contains("les-bases-" + address + ".zip");
        assertThat(answer.getContentType()).isEqualTo("application/zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../profil.json", "ressources/../../profil.json", "ressources\\a.json"})
    void noPathLeadsOutOfTheFolderItIsUnpackedIn(String path) throws IOException {
        try (DataArchive archive = new DataArchive(new ByteArrayOutputStream())) {
            assertThatIllegalArgumentException().isThrownBy(() -> archive.json(path, Map.of()));
        }
    }

    private Map<String, String> unpack(Cast.Player person) throws IOException {
        byte[] zip = cast.ask(person, () -> {
            MockHttpServletResponse answer = new MockHttpServletResponse();
            download.download(address, answer);
            return answer.getContentAsByteArray();
        });
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }
}
