package fr.lesbases.search;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.OpenSearchNode;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.Shelf;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index in a cluster is built anew, checked and mended as the one in a folder is ({@link SearchIndexTest}). */
@EnabledIfSystemProperty(named = "spring.profiles.active", matches = OpenSearchIndex.PROFILE)
class RebuildOpenSearch extends ModuleTest {

    @Autowired
    private ResourceSearch search;
    @Autowired
    private SearchIndex index;
    @Autowired
    private IndexRebuild rebuild;
    @Autowired
    private RebuildBookmark bookmark;
    @Autowired
    private IndexLock lock;
    @Autowired
    private Settled settled;
    @Autowired
    private JdbcClient database;
    @Value("${lesbases.search.version}")
    private String version;

    @BeforeEach
    void nothingIsMissing() {
        settled.await();
        index.mend();
        settled.await();
    }

    @Test
    void aLostIndexIsNoticedAndBuiltAnew() throws IOException {
        shelf.put(cast.somebody(), "Un escarbouclier", "Rien", INDEXED);
        assertThat(search.count("escarbouclier")).isEqualTo(1);
        assertThat(index.isIncomplete()).isFalse();
        onNode("resource-write/_delete_by_query?refresh=true", "{\"query\": {\"match_all\": {}}}");
        assertThat(search.count("escarbouclier")).isZero();
        assertThat(index.isIncomplete()).isTrue();
        rebuild.run(true);
        assertThat(search.count("escarbouclier")).isEqualTo(1);
        assertThat(index.isIncomplete()).isFalse();
        assertThat(rebuild.isUnfinished()).isFalse();
    }

    @Test
    void aRebuildHidesNothingMeanwhile() {
        shelf.put(cast.somebody(), "Une mandragore", "Rien", INDEXED);
        assertThat(search.count("mandragore")).isEqualTo(1);
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        CompletableFuture<Void> running = rebuild.inBackground(true).toCompletableFuture();
        do {
            least.accumulateAndGet(search.count("mandragore"), Math::min);
        } while (!running.isDone());
        running.join();
        assertThat(least).hasValue(1);
        assertThat(rebuild.progress().done()).isEqualTo(rebuild.progress().total()).isPositive();
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsMended() throws IOException {
        shelf.put(cast.somebody(), "Une salicorne", "Rien", INDEXED);
        assertThat(search.count("salicorne")).isEqualTo(1);
        onNode("resource-write/_delete_by_query?refresh=true", "{\"query\": {\"match\": {\"title\": \"salicorne\"}}}");
        UUID nobody = UUID.randomUUID();
        onNode("resource-write/_doc/" + nobody + "?refresh=true", "{\"_entity_type\": \"Resource\", \"title\": \"Une pimprenelle\", \"title_written\": \"Une pimprenelle\", \"readers\": [\"everyone\"]}");
        assertThat(search.count("salicorne")).isZero();
        assertThat(search.count("pimprenelle")).isEqualTo(1);

        assertThat(index.mend()).isEqualTo(new SearchIndex.Mended(1, 1, 0));

        assertThat(search.count("salicorne")).isEqualTo(1);
        assertThat(search.count("pimprenelle")).isZero();
        assertThat(index.mend()).isEqualTo(new SearchIndex.Mended(0, 0, 0));
    }

    @Test
    void oneServerRebuildsAtATime() {
        RebuildBookmarkRow other = new RebuildBookmarkRow(database);
        assertThat(other.take()).isTrue();
        assertThat(bookmark.take()).isFalse();
        assertThat(lock.isHeldElsewhere()).isTrue();
        rebuild.run(true);
        assertThat(rebuild.progress().isRunning()).isFalse();
        other.write(new RebuildBookmark.Place("Profile", new UUID(1, 2)));
        other.letGo();
        assertThat(lock.isHeldElsewhere()).isFalse();
        assertThat(bookmark.read()).contains(new RebuildBookmark.Place("Profile", new UUID(1, 2)));
        assertThat(bookmark.take()).isTrue();
        // Killed: it would never let go
        database.sql("update index_rebuild set alive = now() - interval '3 minutes'").update();
        assertThat(other.take()).isTrue();
        other.remove();
        other.letGo();
        assertThat(bookmark.isSet()).isFalse();
    }

    private void onNode(String path, String json) throws IOException {
        OpenSearchNode.running().post("/lesbases-" + version + "-" + path, json);
    }
}
