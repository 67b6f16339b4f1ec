package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.collection.CollectionBin;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.search.Indexing;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How often resources are read and saved, and what search makes of it. */
class UseTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Curating curating;
    @Autowired
    private CollectionBin bin;
    @Autowired
    private Reading reading;
    @Autowired
    private Views views;
    @Autowired
    private UseKeeping keeping;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private Indexing indexing;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionOperations transactions;

    private Cast.Player author;

    @BeforeEach
    void somebodyWrites() {
        author = cast.somebody();
    }

    @Test
    void readingsAreCountedAtOnceAndWrittenDownTogether() {
        Slug read = shelf.put(author, "Pistoulet lu", "Rien", INDEXED);
        read(read, 3);
        assertThat(use(read)).isEqualTo(new Use(3, 0));
        assertThat(written(read)).isZero();
        keeping.write();
        assertThat(written(read)).isEqualTo(3);
        assertThat(use(read)).as("not twice").isEqualTo(new Use(3, 0));
    }

    @Test
    void whoMayEditItIsNoReaderAndADraftHasNone() {
        Slug published = shelf.put(author, "Pistoulet de son auteur", "Rien", INDEXED);
        Slug draft = shelf.draft(author, "Pistoulet caché");
        cast.as(author, () -> {
            views.add(page(published));
            views.add(page(draft));
        });
        cast.as(cast.staff(), () -> views.add(page(published)));
        assertThat(use(published).views()).isZero();
        assertThat(cast.ask(author, () -> use(draft))).isEqualTo(Use.NONE);
        cast.as(cast.somebody(), () -> views.add(page(published)));
        assertThat(use(published).views()).isEqualTo(1);
    }

    @Test
    void countingChangesNeitherItsVersionNorItsDates() {
        Slug read = shelf.put(author, "Pistoulet inchangé", "Rien", INDEXED);
        String before = row(read);
        read(read, 1);
        keeping.write();
        assertThat(written(read)).isEqualTo(1);
        assertThat(row(read)).isEqualTo(before);
    }

    @Test
    void whatSomebodyIsChangingJustThenIsWrittenTheNextTime() {
        Slug busy = shelf.put(author, "Pistoulet occupé", "Rien", INDEXED);
        Slug free = shelf.put(author, "Pistoulet libre", "Rien", INDEXED);
        read(busy, 2);
        read(free, 1);
        transactions.executeWithoutResult(edit -> {
            database.sql("select 1 from resource where slug = :slug for no key update").param("slug", busy.value()).query(Integer.class).single();
            CompletableFuture.runAsync(keeping::write).join();
        });
        assertThat(written(free)).isEqualTo(1);
        assertThat(written(busy)).isZero();
        assertThat(use(busy).views()).isEqualTo(2);
        keeping.write();
        assertThat(written(busy)).isEqualTo(2);
    }

    @Test
    void whatIsGoneIsForgotten() {
        Slug gone = shelf.put(author, "Patafiole perdue", "Rien", INDEXED);
        ResourcePage.Open page = page(gone);
        views.add(page);
        database.sql("delete from resource_slug where slug = :slug").param("slug", gone.value()).update();
        database.sql("delete from resource where id = :id").param("id", page.id().value()).update();
        keeping.write();
        assertThat(views.waiting(page.id())).isZero();

        assertThat(search.count("patafiole")).isEqualTo(1);
        indexing.index(Resource.class, List.of(page.id().value()));
        assertThat(search.count("patafiole")).as("what is there no more is found no more").isZero();
    }

    @Test
    void savesArePublicCollectionsThatHoldIt() {
        ResourceId saved = cupboard.resource(author, "Pistoulet gardé");
        Slug slug = slug(saved);
        var inPublic = cupboard.put(author, "Pour tous", Visibility.PUBLIC, saved);
        cupboard.put(cast.somebody(), "Aussi pour tous", Visibility.PUBLIC, saved);
        cupboard.put(cast.somebody(), "Pour moi", Visibility.PRIVATE, saved);
        assertThat(use(slug).saves()).isEqualTo(2);
        cast.as(author, () -> curating.changeVisibility(inPublic.id(), Visibility.PRIVATE));
        assertThat(use(slug).saves()).isEqualTo(1);
        cast.as(author, () -> curating.changeVisibility(inPublic.id(), Visibility.PUBLIC));
        cast.as(author, () -> bin.delete(inPublic.id()));
        assertThat(use(slug).saves()).isEqualTo(1);
    }

    @Test
    void theMostReadAndTheMostSavedComeFirstWhereThatIsAsked() {
        Slug little = shelf.put(author, "Grelinard un", "Rien", INDEXED);
        Slug much = shelf.put(author, "Grelinard deux", "Rien", INDEXED);
        Slug saved = shelf.put(author, "Grelinard trois", "Rien", INDEXED);
        read(little, 2);
        read(much, 7);
        var collection = cupboard.put(author, "Grelinards", Visibility.PUBLIC, id(saved), id(little));
        cupboard.put(author, "Autres grelinards", Visibility.PUBLIC, id(saved));
        refresh();
        assertThat(found("grelinard", ResourceSort.MOST_READ)).containsExactly("Grelinard deux", "Grelinard un", "Grelinard trois");
        assertThat(found("grelinard", ResourceSort.MOST_SAVED)).containsExactly("Grelinard trois", "Grelinard un", "Grelinard deux");
        read(saved, 9);
        cast.as(author, () -> bin.delete(collection.id()));
        refresh();
        assertThat(found("grelinard", ResourceSort.MOST_READ)).first().isEqualTo("Grelinard trois");
        assertThat(database.sql("select saves from resource where slug = :slug").param("slug", little.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void amongEqualsTheFreshOneAndTheMuchUsedOneComeFirst() {
        Slug old = shelf.put(author, "Borduquin plat", "Rien", INDEXED);
        Slug fresh = shelf.put(author, "Borduquin plat", "Rien", INDEXED);
        Slug used = shelf.put(author, "Borduquin plat", "Rien", INDEXED);
        // the later it was first published, the earlier it comes among those that are quite equal
        database.sql("update resource set first_published = now() - interval '9 years', last_published = now() - interval '1 month' where slug = :slug").param("slug", fresh.value()).update();
        database.sql("update resource set first_published = now() - interval '8 years', last_published = now() - interval '8 years', views = 5000 where slug = :slug").param("slug", used.value()).update();
        database.sql("update resource set first_published = now() - interval '2 years', last_published = now() - interval '2 years' where slug = :slug").param("slug", old.value()).update();
        List.of(old, fresh, used).forEach(one -> read(one, 1));
        refresh();
        assertThat(search.search(ResourceQuery.ALL.withWords("borduquin")).page().items()).extracting(hit -> hit.row().slug()).containsExactly(used, fresh, old);
    }

    @Test
    void howMuchItIsUsedDoesNotMakeUpForTheWords() {
        Slug used = shelf.put(author, "Autre chose", "Un mot sur la vermolise et le reste", INDEXED);
        shelf.put(author, "La vermolise", "Rien", INDEXED);
        database.sql("update resource set views = 5000000 where slug = :slug").param("slug", used.value()).update();
        read(used, 1);
        refresh();
        assertThat(found("vermolise", ResourceSort.RELEVANCE)).containsExactly("La vermolise", "Autre chose");
    }

    private void read(Slug slug, int times) {
        for (int time = 0; time < times; time++) {
            views.add(page(slug));
        }
    }

    private void refresh() {
        keeping.write();
        keeping.index();
    }

    private ResourcePage.Open page(Slug slug) {
        return (ResourcePage.Open) reading.page(slug);
    }

    private Use use(Slug slug) {
        return page(slug).use();
    }

    private ResourceId id(Slug slug) {
        return page(slug).id();
    }

    private Slug slug(ResourceId id) {
        return new Slug(database.sql("select slug from resource where id = :id").param("id", id.value()).query(String.class).single());
    }

    private long written(Slug slug) {
        return database.sql("select views from resource where slug = :slug").param("slug", slug.value()).query(Long.class).single();
    }

    private String row(Slug slug) {
        return database.sql("select version || ' ' || edited || ' ' || last_published || ' ' || checkpointed from resource where slug = :slug").param("slug", slug.value()).query(String.class).single();
    }

    private List<String> found(String words, ResourceSort sort) {
        return search.search(ResourceQuery.ALL.withWords(words).withSort(sort)).page().items().stream().map(hit -> hit.row().title()).toList();
    }
}
