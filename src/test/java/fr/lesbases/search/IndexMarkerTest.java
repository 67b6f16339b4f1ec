package fr.lesbases.search;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.Shelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IndexMarkerTest extends ModuleTest {

    private final ResourceSearch search;
    private final SearchIndex index;
    private final IndexRebuild rebuild;
    private final JdbcClient database;

    @TempDir
    private Path folder;

    @Autowired
    IndexMarkerTest(ResourceSearch search, SearchIndex index, IndexRebuild rebuild, JdbcClient database) {
        this.search = search;
        this.index = index;
        this.rebuild = rebuild;
        this.database = database;
    }

    @Test
    void aServerThatEndsInOrderLeavesNoDoubt() {
        IndexMarkerFile first = new IndexMarkerFile(folder, new RebuildBookmarkFile(folder));
        assertThat(first.open()).isFalse();
        first.trust();
        first.destroy();

        assertThat(new IndexMarkerFile(folder, new RebuildBookmarkFile(folder)).open()).isFalse();
    }

    @Test
    void aServerThatIsKilledOrEndsBeforeItHealedLeavesOne() {
        new IndexMarkerFile(folder, new RebuildBookmarkFile(folder)).open();
        IndexMarkerFile healing = new IndexMarkerFile(folder, new RebuildBookmarkFile(folder));
        assertThat(healing.open()).isTrue();
        healing.destroy();

        IndexMarkerFile built = new IndexMarkerFile(folder, new RebuildBookmarkFile(folder));
        assertThat(built.open()).isTrue();
        built.remove();
        assertThat(new IndexMarkerFile(folder, new RebuildBookmarkFile(folder)).open()).isFalse();
    }

    @Test
    void whoSearchesBeforeItWasLookedAtIsTold() {
        CompletableFuture<Void> opened = new CompletableFuture<>();
        List<Object> told = new ArrayList<>();
        IndexAtStart start = new IndexAtStart(index, rebuild, new IndexMarkerFile(folder, new RebuildBookmarkFile(folder)), () -> opened, told::add);
        start.check();
        assertThat(start.isHealing()).isTrue();
        opened.complete(null);
        assertThat(start.isHealing()).isFalse();
        assertThat(told).as("pages that said so are not kept").containsExactly(new IndexAtStart.Healed());
    }

    @Test
    void whatBecamePrivateWhenTheServerWasKilledIsNotCountedForEveryoneAfterwards() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.put(author, "Une tarasque", "Entre deux commits", terms("thematique/donnees", "support/jeu", "public/adultes"));
        // What the database committed and the index never heard of
        database.sql("update resource set visibility = 'PRIVATE', readers = array_remove(readers, 'everyone') where slug = :slug").param("slug", slug.value()).update();
        assertThat(index.isIncomplete()).as("the numbers don't tell").isFalse();
        assertThat(search.count("tarasque")).isEqualTo(1);
        new IndexMarkerFile(folder, new RebuildBookmarkFile(folder)).open();
        IndexMarkerFile marker = new IndexMarkerFile(folder, new RebuildBookmarkFile(folder));

        List<Object> told = new ArrayList<>();
        IndexAtStart start = new IndexAtStart(index, rebuild, marker, IndexGate.OPEN, told::add);
        start.heal().toCompletableFuture().join();
        assertThat(start.isHealing()).isFalse();
        assertThat(told).containsExactly(new IndexAtStart.Healed());

        assertThat(search.count("tarasque")).isZero();
        marker.destroy();
        assertThat(new IndexMarkerFile(folder, new RebuildBookmarkFile(folder)).open()).isFalse();
    }
}
