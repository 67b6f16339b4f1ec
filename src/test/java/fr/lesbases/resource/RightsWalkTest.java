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
import fr.lesbases.base.Bases;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.ui.AddressAnswer;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
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

/** PRODUCT §8 through every door: addresses, services, lists, counts and downloads, as each person, in each place, on each state. */
class RightsWalkTest extends ModuleTest {

    private static final String ALL = "VUKMCAS";
    private static final Classification INDEXED = new Classification(List.of(TermRef.parse("thematique/accessibilite"), TermRef.parse("support/tutoriel"),
            TermRef.parse("public/adultes")));

    private final CurrentViewer currentViewer;
    private final Authoring authoring;
    private final Publication publication;
    private final Reading reading;
    private final Contributors contributors;
    private final ResourceCatalogue catalogue;
    private final PublicResources publicResources;
    private final ResourceAddresses addresses;
    private final Bin bin;
    private final Moving moving;
    private final Team team;
    private final Bases bases;
    private final Members members;
    private final Files files;
    private final Versions versions;
    private final Duplication duplication;
    private final MockMvc http;
    private final Map<Character, Optional<Cast.Player>> people = new LinkedHashMap<>();

    /** Where it is placed. LEFT: in a public base whose member the creator is no longer (PRODUCT §8, note 1). */
    private enum Where {
        PROFILE("KCS", "CS"), PUBLIC_BASE("KMCAS", "CAS"), PRIVATE_BASE("KMCAS", "CAS"), LEFT("KMAS", "AS");

        private final String insiders;
        private final String movers;

        Where(String insiders, String movers) {
            this.insiders = insiders;
            this.movers = movers;
        }

        String readers(State state) {
            return state == State.PUBLIC ? ALL : insiders;
        }
    }

    /** Each place and state there can be. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({"PROFILE, PUBLIC", "PROFILE, PRIVATE", "PROFILE, DRAFT", "PUBLIC_BASE, PUBLIC", "PUBLIC_BASE, PRIVATE", "PUBLIC_BASE, DRAFT", "PRIVATE_BASE, PRIVATE",
            "PRIVATE_BASE, DRAFT", "LEFT, PUBLIC", "LEFT, PRIVATE", "LEFT, DRAFT"})
    private @interface Everywhere {}

    private record Walked(ResourceId id, Slug slug, StoredFile published, StoredFile unpublished, BlockId block, Optional<BaseId> base) {}

    @Autowired
    RightsWalkTest(CurrentViewer currentViewer, Authoring authoring, Publication publication, Reading reading, Contributors contributors, ResourceCatalogue catalogue,
            PublicResources publicResources, ResourceAddresses addresses, Bin bin, Moving moving, Team team, Bases bases, Members members, Files files, Versions versions,
            Duplication duplication, WebApplicationContext context) {
        this.currentViewer = currentViewer;
        this.authoring = authoring;
        this.publication = publication;
        this.reading = reading;
        this.contributors = contributors;
        this.catalogue = catalogue;
        this.publicResources = publicResources;
        this.addresses = addresses;
        this.bin = bin;
        this.moving = moving;
        this.team = team;
        this.bases = bases;
        this.members = members;
        this.files = files;
        this.versions = versions;
        this.duplication = duplication;
        this.http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @BeforeEach
    void everybody() {
        people.put('V', Optional.empty());
        for (char letter : new char[] {'U', 'K', 'M', 'C', 'A'}) {
            people.put(letter, Optional.of(cast.somebody()));
        }
        people.put('S', Optional.of(cast.staff()));
    }

    @Everywhere
    void reading(Where where, State state) {
        walk(where, state, (letter, one) -> {
            boolean allowed = where.readers(state).indexOf(letter) >= 0;
            assertThat(catchThrowable(() -> reading.page(one.slug())) == null && reading.page(one.slug()) instanceof ResourcePage.Open)
                    .as("%s reads the page", letter).isEqualTo(allowed);
            assertThat(catalogue.rows(List.of(one.id())).size()).as("%s sees the row", letter).isEqualTo(allowed ? 1 : 0);
            assertThat(catalogue.pictures(List.of(one.id())).size()).as("%s sees the picture", letter).isEqualTo(allowed ? 1 : 0);
            if (state != State.DRAFT) {
                assertThat(status(letter, FileAddresses.download(one.published()))).as("%s downloads what is published", letter).isEqualTo(allowed ? 200 : 404);
            }
        });
    }

    @Everywhere
    void knowing(Where where, State state) {
        walk(where, state, (letter, one) -> {
            boolean allowed = (state == State.DRAFT ? where.insiders : ALL).indexOf(letter) >= 0;
            assertThat(addresses.answer("ressources/" + one.slug(), currentViewer.get()).orElseThrow())
                    .as("%s asks the address", letter).isInstanceOf(allowed ? AddressAnswer.Found.class : AddressAnswer.Missing.class);
            assertThat(catchThrowable(() -> reading.page(one.slug()))).as("%s opens it", letter).satisfies(thrown ->
                    assertThat(thrown == null).isEqualTo(allowed));
        });
    }

    @Everywhere
    void editing(Where where, State state) {
        walk(where, state, (letter, one) -> {
            boolean allowed = where.insiders.indexOf(letter) >= 0;
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
            may(allowed, letter, "sees the versions", () -> versions.history(one.slug(), 1));
            may(allowed, letter, "looks for a version", () -> versions.find(one.id(), "", 0, 1));
            may(allowed, letter, "compares versions", () -> versions.compare(one.slug(), Optional.empty(), Optional.empty()));
            if (state != State.DRAFT) {
                RevisionId version = cast.ask(people.get('S').orElseThrow(), () -> versions.history(one.slug(), 1).versions().items().getLast().id());
                may(allowed, letter, "names a version", () -> versions.name(one.id(), version, "de " + letter));
                may(allowed, letter, "takes a block back", () -> versions.restoreBlock(one.id(), version, one.block()));
                RevisionId[] before = new RevisionId[1];
                may(allowed, letter, "discards", () -> before[0] = versions.discard(one.id()));
                may(allowed, letter, "restores a version", () -> versions.restore(one.id(), allowed ? before[0] : version));
            }
            may(allowed, letter, "deletes", () -> bin.delete(one.id()));
            may(allowed, letter, "restores", () -> bin.restore(one.id()));
            for (String page : List.of("modifier", "publier", "parametres", "versions")) {
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

    @Everywhere
    void duplicating(Where where, State state) {
        walk(where, state, (letter, one) -> {
            boolean allowed = letter != 'V' && where.readers(state).indexOf(letter) >= 0;
            may(allowed, letter, "duplicates", () -> {
                Content copy = authoring.open(duplication.duplicate(one.id())).content();
                boolean edits = where.insiders.indexOf(letter) >= 0;
                assertThat(copy.files()).as("%s has files of their own, of what they may read", letter).hasSize(edits ? 2 : 1).doesNotContain(one.published().id(), one.unpublished().id());
            });
        });
    }

    @Everywhere
    void moving(Where where, State state) {
        walk(where, state, (letter, one) -> {
            boolean allowed = where.movers.indexOf(letter) >= 0;
            assertThat(moving.isAllowed(one.id())).as("%s is offered to move", letter).isEqualTo(allowed);
            may(allowed, letter, "sees where it could go", () -> moving.places(one.id()));
            if (!allowed) {
                may(false, letter, "moves it", () -> moving.move(one.id(), Optional.empty()));
            }
        });
    }

    @Everywhere
    void listsAndCounts(Where where, State state) {
        Cast.Player creator = people.get('C').orElseThrow();
        walk(where, state, (letter, one) -> {
            // a contributor has it among their own; others see it on its creator's profile
            int expected = where.readers(state).indexOf(letter) >= 0 ? 1 : 0;
            assertThat(catalogue.ofProfile(creator.profile(), state, 1).total()).as("%s lists", letter).isEqualTo(expected);
            assertThat(catalogue.countsOfProfile(creator.profile()).get(state)).as("%s counts", letter).isEqualTo(expected);
            one.base().ifPresent(base -> {
                assertThat(catalogue.ofBase(base, state, 1).total()).as("%s lists in the base", letter).isEqualTo(expected);
                assertThat(catalogue.countsOfBase(base).get(state)).as("%s counts in the base", letter).isEqualTo(expected);
            });
            assertThat(publicResources.recent(1000)).as("%s reads the home page", letter).extracting(ResourceRow::state).containsOnly(State.PUBLIC);
        });
    }

    private interface Visit {
        void by(char letter, Walked resource);
    }

    private void walk(Where where, State state, Visit visit) {
        Walked walked = put(where, cast.ask(people.get('C').orElseThrow(), () -> make(state, people.get('K').orElseThrow())));
        // Outsiders first: what they may not have somebody who may could publish before their turn
        people.keySet().stream().sorted(Comparator.comparing(letter -> where.insiders.indexOf(letter) >= 0)).forEach(letter -> people.get(letter).ifPresentOrElse(
                player -> cast.as(player, () -> visit.by(letter, walked)),
                () -> visit.by(letter, walked)));
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
        Block block = attachment(published.id());
        authoring.apply(id, new Edit.Insert(block, Optional.empty()));
        publication.classify(id, INDEXED);
        contributors.add(id, contributor.profile());
        Slug address = state == State.DRAFT ? slug : publication.publish(id, state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE);
        StoredFile unpublished = files.receive(FileOwner.of(id), "pas-encore.txt", new ByteArrayInputStream("pas encore".getBytes(StandardCharsets.UTF_8)));
        authoring.apply(id, new Edit.Insert(attachment(unpublished.id()), Optional.empty()));
        return new Walked(id, address, published, unpublished, block.id(), Optional.empty());
    }

    private Walked put(Where where, Walked made) {
        if (where == Where.PROFILE) {
            return made;
        }
        Cast.Player administrator = people.get('A').orElseThrow();
        Cast.Player creator = people.get('C').orElseThrow();
        BaseId base = team.found(administrator).id();
        team.join(base, administrator, people.get('M').orElseThrow(), Role.CONTRIBUTOR);
        team.join(base, administrator, creator, Role.CONTRIBUTOR);
        cast.as(creator, () -> moving.move(made.id(), Optional.of(base)));
        if (where == Where.PRIVATE_BASE) {
            cast.as(administrator, () -> bases.changeVisibility(base, Visibility.PRIVATE));
        }
        if (where == Where.LEFT) {
            cast.as(administrator, () -> members.remove(base, List.of(creator.profile())));
        }
        return new Walked(made.id(), made.slug(), made.published(), made.unpublished(), made.block(), Optional.of(base));
    }

    private static Block attachment(FileId file) {
        return new FileBlock(BlockId.create(), Optional.of(file), "", "");
    }

    private static Block text(String words) {
        return new TextBlock(BlockId.create(), RichText.clean("<p>" + words + "</p>"));
    }
}
