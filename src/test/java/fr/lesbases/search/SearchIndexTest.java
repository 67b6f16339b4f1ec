package fr.lesbases.search;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.Shelf;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SearchIndexTest extends ModuleTest {

    private final ResourceSearch search;
    private final SearchIndex index;
    private final EntityManagerFactory entities;
    @Autowired
    private EntityManager entityManager;
    @Autowired
    private IndexRebuild rebuild;
    @Autowired
    private IndexContents contents;
    @Autowired
    private Publication publication;
    @Autowired
    private RebuildBookmark bookmark;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private List<IndexedKind> kinds;
    @Autowired
    private IndexCare care;

    @Autowired
    SearchIndexTest(ResourceSearch search, SearchIndex index, EntityManagerFactory entities) {
        this.search = search;
        this.index = index;
        this.entities = entities;
    }

    @Test
    void aLostIndexIsNoticedAndBuiltAnew() {
        shelf.put(cast.somebody(), "Un escarbouclier", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(index.isIncomplete()).isFalse();
        Search.mapping(entities).scope(Object.class).workspace().purge();
        assertThat(search.count("escarbouclier")).isZero();
        assertThat(index.isIncomplete()).isTrue();
        rebuild.run(true);
        assertThat(search.count("escarbouclier")).isEqualTo(1);
        assertThat(index.isIncomplete()).isFalse();
    }

    @Test
    void aRebuildHidesNothingMeanwhileAndGoesOnWhereItWasStopped() {
        shelf.put(cast.somebody(), "Une mandragore", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        CompletableFuture<Void> running = rebuild.inBackground(true).toCompletableFuture();
        do {
            least.accumulateAndGet(search.count("mandragore"), Math::min);
        } while (!running.isDone());
        running.join();
        assertThat(least).hasValue(1);
        assertThat(rebuild.progress().done()).isEqualTo(rebuild.progress().total()).isPositive();
        assertThat(rebuild.isUnfinished()).isFalse();

        // As if all but the collections had been done before it was stopped
        bookmark.write(new RebuildBookmark.Place("Profile", new UUID(-1, -1)));
        database.sql("update resource set visibility = 'PRIVATE', readers = array_remove(readers, 'everyone') where title = 'Une mandragore'").update();
        assertThat(rebuild.isUnfinished()).isTrue();
        rebuild.run(false);
        assertThat(search.count("mandragore")).as("not looked at again").isEqualTo(1);
        assertThat(rebuild.isUnfinished()).isFalse();
        rebuild.run(true);
        assertThat(search.count("mandragore")).isZero();
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsMended() {
        shelf.put(cast.somebody(), "Une salicorne", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        Slug gone = shelf.put(cast.somebody(), "Une pimprenelle", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        index.mend();
        UUID missing = database.sql("select id from resource where title = 'Une salicorne'").query(UUID.class).single();
        IndexedKind resources = kinds.getFirst();
        transactions.executeWithoutResult(status -> Search.session(entityManager).indexingPlan().purge(resources.type(), missing, null));
        database.sql("update resource set deleted = now() where slug = :slug").param("slug", gone.value()).update();
        assertThat(search.count("salicorne")).isZero();

        assertThat(index.mend()).isEqualTo(new SearchIndex.Mended(1, 1, 0));

        assertThat(search.count("salicorne")).isEqualTo(1);
        assertThat(search.count("pimprenelle")).isZero();
        assertThat(index.mend()).isEqualTo(new SearchIndex.Mended(0, 0, 0));
    }

    @Test
    void whateverChangesOfAThingItsStateIsAnother() {
        Cast.Player author = cast.somebody();
        ResourceId id = shelf.id(author, shelf.put(author, "Une centaurée", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes")));
        IndexedKind resources = kinds.getFirst();
        Map<UUID, String> before = contents.states(resources, List.of(id.value()));
        assertThat(before).containsOnlyKeys(id.value());
        assertThat(contents.states(resources, List.of(id.value()))).isEqualTo(before);
        cast.as(author, () -> publication.changeLicence(id, Licence.NONE));
        assertThat(contents.states(resources, List.of(id.value()))).isNotEqualTo(before);
    }

    @Test
    void oneServerChecksItADay() {
        LocalDate day = LocalDate.of(1999, 12, 31);
        assertThat(contents.isFirstOf(day)).isTrue();
        assertThat(contents.isFirstOf(day)).isFalse();
        assertThat(contents.isFirstOf(day.plusDays(1))).isTrue();
        database.sql("delete from index_check where day < '2001-01-01'").update();
    }

    @Test
    void onlyTheStaffCaresForTheIndex() {
        Cast.Player other = cast.somebody();
        cast.as(other, () -> assertThatThrownBy(care::status).isInstanceOf(AccessDenied.class));
        cast.as(other, () -> assertThatThrownBy(care::rebuild).isInstanceOf(AccessDenied.class));
        cast.as(other, () -> assertThatThrownBy(care::check).isInstanceOf(AccessDenied.class));
        assertThatThrownBy(care::status).isInstanceOf(AccessDenied.class);
        cast.as(cast.staff(), () -> assertThat(care.status().parts()).hasSize(4));
    }
}
