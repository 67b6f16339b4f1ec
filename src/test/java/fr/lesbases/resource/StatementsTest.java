package fr.lesbases.resource;

import static fr.lesbases.StatementCounter.statementsOf;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Team;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.search.Indexing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A page asks the database as often for many rows as for few: no query for each. */
class StatementsTest extends ScreenTest {

    @Autowired
    private Authoring authoring;
    @Autowired
    private Publication publication;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Indexing indexing;
    @Autowired
    private Bases bases;
    @Autowired
    private Team team;
    @Autowired
    private ResourceCatalogue catalogue;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionOperations transactions;

    @Test
    void ofASearchPage() {
        put(2, "gralopin");
        int few = opening("rechercher/ressources?q=gralopin").size();
        put(10, "gralopin");
        assertThat(opening("rechercher/ressources?q=gralopin")).hasSize(few);
    }

    @Test
    void ofTheHomePage() {
        put(2, "accueil");
        int few = opening("").size();
        put(10, "accueil");
        assertThat(opening("")).hasSizeLessThanOrEqualTo(few);
    }

    @Test
    void ofAProfile() {
        Cast.Player author = cast.somebody();
        String page = "profils/" + profiles.find(author.profile()).orElseThrow().slug();
        put(author, 2, "profil");
        int few = opening(page).size();
        put(author, 10, "profil");
        assertThat(opening(page)).hasSize(few);
    }

    @Test
    void ofAResourceAndItsEditor() {
        Cast.Player author = cast.somebody();
        Slug few = withFiles(author, 1);
        Slug many = withFiles(author, 12);
        assertThat(opening("ressources/" + many)).hasSameSizeAs(opening("ressources/" + few));
        assertThat(editing(author, many)).hasSameSizeAs(editing(author, few));
    }

    /** Of as many people: who published each is asked for all at once as well. */
    @Test
    void ofTheIndex() {
        List<UUID> ids = Stream.generate(() -> shelf.put(cast.somebody(), "Ressource à indexer", "Description", INDEXED)).limit(10).map(this::id).toList();
        indexing.index(Resource.class, ids);
        List<String> few = statementsOf(() -> indexing.index(Resource.class, ids.subList(0, 2)));
        assertThat(statementsOf(() -> indexing.index(Resource.class, ids))).hasSameSizeAs(few);
    }

    @Test
    void ofABaseThatIsRenamedHiddenOrBroughtBack() {
        Cast.Player founder = cast.somebody();
        BaseId few = baseOf(founder, 2);
        BaseId many = baseOf(founder, 8);
        for (Consumer<BaseId> change : List.<Consumer<BaseId>>of(this::rename, this::deleteAndRestore, base -> bases.changeVisibility(base, Visibility.PRIVATE))) {
            assertThat(changing(founder, () -> change.accept(many))).hasSameSizeAs(changing(founder, () -> change.accept(few)));
        }
    }

    /** What one wrote and where one contributes are found by an index each. */
    @Test
    void noListOfOnesOwnLooksAtEveryResource() {
        Cast.Player author = cast.somebody();
        put(author, 1, "à soi");
        List<String> asked = cast.ask(author, () -> statementsOf(() -> {
            catalogue.countsOfProfile(author.profile());
            catalogue.ofProfile(author.profile(), State.PUBLIC, 1);
        })).stream().filter(sql -> sql.contains("contributor")).toList();
        assertThat(asked).hasSize(3).allSatisfy(sql -> assertThat(planWithoutSeqScan(sql)).doesNotContain("Seq Scan on resource r"));
    }

    private String planWithoutSeqScan(String sql) {
        AtomicInteger number = new AtomicInteger();
        String numbered = Pattern.compile("\\?").matcher(sql).replaceAll(mark -> "\\$" + number.incrementAndGet());
        return transactions.execute(asking -> {
            database.sql("set local enable_seqscan = off").update();
            database.sql("set local plan_cache_mode = force_generic_plan").update();
            database.sql("prepare asked as " + numbered).update();
            String nothing = String.join(", ", Collections.nCopies(number.get(), "null"));
            List<String> plan = database.sql("explain execute asked (" + nothing + ")").query(String.class).list();
            database.sql("deallocate asked").update();
            return String.join("\n", plan);
        });
    }

    private List<String> changing(Cast.Player founder, Runnable change) {
        return cast.ask(founder, () -> statementsOf(change));
    }

    private BaseId baseOf(Cast.Player founder, int resources) {
        BaseId base = team.found(founder).id();
        for (int number = 1; number <= resources; number++) {
            shelf.putIn(founder, base, "Dans une base " + number, INDEXED, Visibility.PUBLIC);
        }
        return base;
    }

    private void rename(BaseId base) {
        bases.change(base, new BaseDetails("Renommée " + base, "", Optional.empty(), Optional.empty(), List.of()));
    }

    private void deleteAndRestore(BaseId base) {
        bases.delete(base, bases.find(base).orElseThrow().name());
        bases.restore(base);
    }

    private UUID id(Slug slug) {
        return database.sql("select id from resource where slug = :slug").param("slug", slug.value()).query(UUID.class).single();
    }

    private List<String> opening(String address) {
        // once before: what is read once for all pages is not counted
        UI.getCurrent().navigate("aide");
        show(address);
        UI.getCurrent().navigate("aide");
        return statementsOf(() -> show(address));
    }

    private static void show(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent().navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    private List<String> editing(Cast.Player author, Slug slug) {
        return cast.ask(author, () -> statementsOf(() -> authoring.open(slug)));
    }

    private void put(int count, String word) {
        for (int number = 1; number <= count; number++) {
            put(cast.somebody(), 1, word);
        }
    }

    private void put(Cast.Player author, int count, String word) {
        for (int number = 1; number <= count; number++) {
            shelf.put(author, "Ressource " + number + " " + word, "Description", INDEXED);
        }
    }

    private Slug withFiles(Cast.Player author, int count) {
        Slug slug = shelf.put(author, "Avec des fichiers", "Description", INDEXED);
        return cast.ask(author, () -> {
            ResourceId id = authoring.open(slug).id();
            for (int number = 1; number <= count; number++) {
                authoring.apply(id, new Edit.Insert(new FileBlock(BlockId.create(), Optional.of(file(id)), "", ""), Optional.empty()));
            }
            return publication.publish(id, Visibility.PUBLIC);
        });
    }

    private FileId file(ResourceId id) throws IOException {
        return files.receive(id, "note.txt", new ByteArrayInputStream(new byte[] {65})).id();
    }
}
