package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.ui.AddressAnswer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** PRODUCT §8 through every door: addresses, services, lists, counts and downloads, as each person, on each state. */
class RightsWalkTest extends ModuleTest {

    private static final Classification INDEXED = new Classification(List.of(TermRef.parse("thematique/accessibilite"), TermRef.parse("support/tutoriel"),
            TermRef.parse("public/adultes")));

    private final Cast cast;
    private final CurrentViewer currentViewer;
    private final Authoring authoring;
    private final Publication publication;
    private final Reading reading;
    private final Contributors contributors;
    private final ResourceCatalogue catalogue;
    private final ResourceAddresses addresses;
    private final Bin bin;
    private final Files files;
    private final MockMvc http;
    private final Map<Character, Optional<Cast.Player>> people = new LinkedHashMap<>();
    private final Map<State, Walked> walked = new EnumMap<>(State.class);

    private record Walked(ResourceId id, Slug slug, StoredFile published, StoredFile unpublished) {}

    @Autowired
    RightsWalkTest(Cast cast, CurrentViewer currentViewer, Authoring authoring, Publication publication, Reading reading, Contributors contributors,
            ResourceCatalogue catalogue, ResourceAddresses addresses, Bin bin, Files files, WebApplicationContext context) {
        this.cast = cast;
        this.currentViewer = currentViewer;
        this.authoring = authoring;
        this.publication = publication;
        this.reading = reading;
        this.contributors = contributors;
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.bin = bin;
        this.files = files;
        this.http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @BeforeEach
    void three() {
        Cast.Player creator = cast.somebody();
        Cast.Player contributor = cast.somebody();
        people.put('V', Optional.empty());
        people.put('U', Optional.of(cast.somebody()));
        people.put('K', Optional.of(contributor));
        people.put('C', Optional.of(creator));
        people.put('S', Optional.of(cast.staff()));
        for (State state : State.values()) {
            walked.put(state, cast.ask(creator, () -> make(state, contributor)));
        }
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, VUKCS", "PRIVATE, KCS", "DRAFT, KCS"})
    void reading(State state, String readers) {
        walk(state, (letter, one) -> {
            boolean allowed = readers.indexOf(letter) >= 0;
            assertThat(catchThrowable(() -> reading.page(one.slug())) == null && reading.page(one.slug()) instanceof ResourcePage.Open)
                    .as("%s reads the page", letter).isEqualTo(allowed);
            assertThat(catalogue.rows(List.of(one.id())).size()).as("%s sees the row", letter).isEqualTo(allowed ? 1 : 0);
            if (state != State.DRAFT) {
                assertThat(status(letter, FileAddresses.download(one.published()))).as("%s downloads what is published", letter).isEqualTo(allowed ? 200 : 404);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, VUKCS", "PRIVATE, VUKCS", "DRAFT, KCS"})
    void knowing(State state, String knowers) {
        walk(state, (letter, one) -> {
            boolean allowed = knowers.indexOf(letter) >= 0;
            assertThat(addresses.answer("ressources/" + one.slug(), currentViewer.get()).orElseThrow())
                    .as("%s asks the address", letter).isInstanceOf(allowed ? AddressAnswer.Found.class : AddressAnswer.Missing.class);
            assertThat(catchThrowable(() -> reading.page(one.slug()))).as("%s opens it", letter).satisfies(thrown ->
                    assertThat(thrown == null).isEqualTo(allowed));
        });
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC", "PRIVATE", "DRAFT"})
    void editing(State state) {
        walk(state, (letter, one) -> {
            boolean allowed = "KCS".indexOf(letter) >= 0;
            Cast.Player other = cast.somebody();
            may(allowed, letter, "opens the editor", () -> authoring.open(one.slug()));
            may(allowed, letter, "edits", () -> authoring.apply(one.id(), new Edit.Insert(text("de " + letter), Optional.empty())));
            may(allowed, letter, "asks before an upload", () -> authoring.requireEditable(one.id()));
            may(allowed, letter, "sees the publish page", () -> publication.sheet(one.id()));
            may(allowed, letter, "indexes", () -> publication.classify(one.id(), INDEXED));
            may(allowed, letter, "indexes by one list", () -> publication.classify(one.id(), "support", List.of("tutoriel")));
            may(allowed, letter, "changes the licence", () -> publication.changeLicence(one.id(), Licence.CC_BY_SA));
            may(allowed, letter, "sees the contributors", () -> contributors.team(one.id()));
            may(allowed, letter, "adds a contributor", () -> contributors.add(one.id(), other.profile()));
            may(allowed, letter, "removes a contributor", () -> contributors.remove(one.id(), other.profile()));
            may(allowed, letter, "deletes", () -> bin.delete(one.id()));
            may(allowed, letter, "restores", () -> bin.restore(one.id()));
            for (String page : List.of("modifier", "publier", "parametres")) {
                assertThat(addresses.answer("ressources/" + one.slug() + "/" + page, currentViewer.get()).orElseThrow())
                        .as("%s asks /%s", letter, page).isInstanceOf(allowed ? AddressAnswer.Found.class : AddressAnswer.Missing.class);
            }
            if (state != State.DRAFT) {
                may(allowed, letter, "changes the visibility", () -> publication.changeVisibility(one.id(), state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE));
                may(allowed, letter, "publishes", () -> publication.publish(one.id(), state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE));
            }
            // last: the request leaves this thread signed out
            assertThat(status(letter, FileAddresses.download(one.unpublished()))).as("%s downloads what is not published", letter).isEqualTo(allowed ? 200 : 404);
        });
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, VUKCS", "PRIVATE, KCS", "DRAFT, KCS"})
    void listsAndCounts(State state, String readers) {
        Cast.Player creator = people.get('C').orElseThrow();
        walk(state, (letter, one) -> {
            // a contributor has it among their own; others see it on its creator's profile
            int expected = readers.indexOf(letter) >= 0 ? 1 : 0;
            assertThat(catalogue.ofProfile(creator.profile(), state, 1).total()).as("%s lists", letter).isEqualTo(expected);
            assertThat(catalogue.countsOfProfile(creator.profile()).get(state)).as("%s counts", letter).isEqualTo(expected);
            assertThat(catalogue.recent(1000)).as("%s reads the home page", letter).extracting(ResourceRow::state).containsOnly(State.PUBLIC);
        });
    }

    private interface Visit {
        void by(char letter, Walked resource);
    }

    private void walk(State state, Visit visit) {
        people.forEach((letter, person) -> person.ifPresentOrElse(
                player -> cast.as(player, () -> visit.by(letter, walked.get(state))),
                () -> visit.by(letter, walked.get(state))));
    }

    private static void may(boolean allowed, char letter, String what, Runnable door) {
        Throwable thrown = catchThrowable(door::run);
        if (allowed) {
            assertThat(thrown).as("%s %s", letter, what).isNull();
        } else {
            assertThat(thrown).as("%s %s", letter, what).isInstanceOfAny(AccessDenied.class, NotFound.class);
        }
    }

    private int status(char letter, String path) {
        try {
            var request = MockMvcRequestBuilders.get(URI.create(path)).with(people.get(letter)
                    .map(player -> authentication(UsernamePasswordAuthenticationToken.authenticated(player, null, List.of()))).orElse(anonymous()));
            return http.perform(request).andReturn().getResponse().getStatus();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Walked make(State state, Cast.Player contributor) throws Exception {
        Slug slug = authoring.create(new NewResource("Promenade " + state, "Une ressource pour la promenade des droits"));
        ResourceId id = authoring.open(slug).id();
        StoredFile published = files.receive(FileOwner.of(id), "publie.txt", new ByteArrayInputStream("publié".getBytes(StandardCharsets.UTF_8)));
        authoring.apply(id, new Edit.Insert(attachment(published.id()), Optional.empty()));
        publication.classify(id, INDEXED);
        contributors.add(id, contributor.profile());
        Slug address = state == State.DRAFT ? slug : publication.publish(id, state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE);
        StoredFile unpublished = files.receive(FileOwner.of(id), "pas-encore.txt", new ByteArrayInputStream("pas encore".getBytes(StandardCharsets.UTF_8)));
        authoring.apply(id, new Edit.Insert(attachment(unpublished.id()), Optional.empty()));
        return new Walked(id, address, published, unpublished);
    }

    private static Block attachment(FileId file) {
        return new Block.Attachment(BlockId.create(), Optional.of(file), "", "");
    }

    private static Block text(String words) {
        return new Block.Text(BlockId.create(), RichText.clean("<p>" + words + "</p>"));
    }
}
