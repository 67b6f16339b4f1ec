package fr.lesbases.exchange;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Team;
import fr.lesbases.collection.CollectionPage;
import fr.lesbases.collection.CollectionReading;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.State;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.taxonomy.Term;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code src/test/resources/corpus} and its irregular lines. Numbers in it are those of {@link #number}. */
class CorpusLoaderTest extends ModuleTest {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final UUID ODILE = number(1);
    private static final UUID NOUR = number(2);
    private static final UUID BASE = number(101);

    @Autowired
    private CorpusLoader loader;
    @Autowired
    private Team team;
    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Reading reading;
    @Autowired
    private CollectionReading collections;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Bases bases;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManagerFactory entities;

    private String report = "";

    @BeforeEach
    void load() throws InterruptedException {
        // the others of this class find it loaded
        if (load(FOLDER) > 0) {
            assertThat(report).containsSubsequence(
                    french("Personnes : 9 lignes, 3 en plus, 1 déjà là, 5 de côté"),
                    french("mise de côté — adresse (slug) déjà prise : 1 ligne, à partir de la ligne 6"),
                    french("ajustement — sans adresse e-mail valable"),
                    french("Bases : 3 lignes, 2 en plus, 0 déjà là, 1 de côté"),
                    french("ligne illisible (il faut un objet JSON) : 1 ligne, à partir de la ligne 3"),
                    french("Ressources : 12 lignes, 4 en plus, 1 déjà là, 7 de côté"),
                    french("Collections : 3 lignes, 2 en plus, 0 déjà là, 1 de côté"));
            Search.mapping(entities).scope(Object.class).massIndexer().startAndWait();
        }
    }

    @Test
    void aResourceIsReadAtItsAddressWithItsSectionsAndItsPlace() {
        ResourcePage.Open page = page("le-cabestan-numerique-2");
        assertThat(page.id().value()).isEqualTo(number(201));
        assertThat(page.state()).isEqualTo(State.PUBLIC);
        assertThat(page.firstPublished()).contains(Instant.parse("2023-05-06T07:08:09Z"));
        assertThat(page.publisher().name()).isEqualTo("Fabrique du Trégor");
        assertThat(page.terms()).extracting(Term::code).containsExactly("accessibilite", "tutoriel", "adultes");
        assertThat(page.content().blocks()).extracting(block -> (Object) block.getClass())
                .containsExactly(SectionTitleBlock.class, TextBlock.class, SectionTitleBlock.class, TextBlock.class, SectionTitleBlock.class);
        assertThat(database.sql("select views from resource where id = :id").param("id", number(201)).query(Long.class).single()).isEqualTo(1234);
    }

    @Test
    void whatIsMissingOrTooLongIsReplacedWithinTheLimits() {
        ResourcePage.Open orphan = page("sans-auteur");
        assertThat(orphan.publisher().name()).isEqualTo("Auteur non renseigné");
        assertThat(orphan.content().description()).isEqualTo("Sans auteur ni date");
        ResourcePage.Open longest = page("a".repeat(100));
        assertThat(longest.title()).hasSizeLessThanOrEqualTo(100).endsWith("…");
        assertThat(longest.content().blocks()).extracting(Block::words).containsExactly("xy");
        assertThat(profiles.find(new ProfileId(number(3)))).map(person -> person.name().full()).contains("Sans Courriel");
    }

    @Test
    void searchFindsIt() {
        assertThat(search.search(ResourceQuery.ALL.withWords("cabestan")).page().items()).extracting(hit -> hit.row().slug().value()).containsExactly("le-cabestan-numerique-2");
    }

    @Test
    void aCollectionIsInItsOrderWithoutWhatIsNotThere() {
        CollectionPage.Open page = (CollectionPage.Open) collections.page(new Slug("a-bord"), 1);
        assertThat(page.owner().name()).isEqualTo("Fabrique du Trégor");
        assertThat(page.entries().items()).extracting(entry -> entry.row().id().value()).containsExactly(number(202), number(201), number(203));
    }

    @Test
    void aBaseHasItsOwnerAsAdministratorAndItsMembersAsContributors() {
        assertThat(bases.find(new BaseId(BASE)).orElseThrow().name()).isEqualTo("Fabrique du Trégor");
        assertThat(database.sql("select profile || ' ' || role from membership where base = :base").param("base", BASE).query(String.class).list())
                .containsExactlyInAnyOrder(ODILE + " ADMINISTRATOR", NOUR + " CONTRIBUTOR");
        assertThat(database.sql("select profile || ' ' || role from membership where base = :base").param("base", number(102)).query(String.class).list())
                .containsExactly(NOUR + " ADMINISTRATOR");
    }

    @Test
    void whoReadsIsWhomTheServicesName() {
        Cast.Player author = cast.somebody();
        BaseId base = team.found(author).id();
        UUID inBase = shelf.id(author, shelf.putIn(author, base, "Dans la base", INDEXED, Visibility.PUBLIC)).value();
        UUID own = cupboard.resource(author, "Sur le profil").value();
        UUID baseCollection = cupboard.put(author, "Dans la base", Visibility.PUBLIC, Optional.of(base)).id().value();
        UUID ownCollection = cupboard.put(author, "Sur le profil", Visibility.PUBLIC).id().value();
        assertThat(readers("resource", number(201), BASE, ODILE)).isNotEmpty().isEqualTo(readers("resource", inBase, base.value(), author.profile().value()));
        assertThat(readers("resource", number(202), BASE, NOUR)).isNotEmpty().isEqualTo(readers("resource", own, base.value(), author.profile().value()));
        assertThat(readers("base", BASE, BASE, ODILE)).isNotEmpty().isEqualTo(readers("base", base.value(), base.value(), author.profile().value()));
        assertThat(readers("resource_collection", number(301), BASE, ODILE)).isNotEmpty().isEqualTo(readers("resource_collection", baseCollection, base.value(), author.profile().value()));
        assertThat(readers("resource_collection", number(302), BASE, NOUR)).isNotEmpty().isEqualTo(readers("resource_collection", ownCollection, base.value(), author.profile().value()));
    }

    @Test
    void loadedAgainNothingChanges() {
        String before = everything();
        assertThat(load(FOLDER)).isZero();
        assertThat(everything()).isEqualTo(before);
        assertThat(report).contains(french("Ressources : 12 lignes, 0 en plus, 5 déjà là, 7 de côté"));
    }

    @Test
    void aFolderWithoutACorpusIsTold(@TempDir Path empty) {
        assertThatThrownBy(() -> load(empty)).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.key()).isEqualTo("exchange.load.nothing"));
    }

    private long load(Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long created = loader.load(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        report = bytes.toString(StandardCharsets.UTF_8);
        return created;
    }

    private ResourcePage.Open page(String slug) {
        return (ResourcePage.Open) reading.page(new Slug(slug));
    }

    /** With the numbers of the base and the person exchanged for words. */
    private List<String> readers(String table, UUID id, UUID base, UUID person) {
        return database.sql("select unnest(readers) from " + table + " where id = :id").param("id", id).query(String.class).stream()
                .map(key -> key.replace(base.toString(), "base").replace(person.toString(), "person")).toList();
    }

    private String everything() {
        return List.of("account", "profile", "base", "membership", "resource", "revision", "resource_term", "resource_collection", "collection_entry").stream()
                .map(table -> database.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from " + table + " t").query(String.class).single())
                .toList().toString();
    }

    private static UUID number(int number) {
        return UUID.fromString("c0de0000-0000-4000-8000-%012d".formatted(number));
    }
}
