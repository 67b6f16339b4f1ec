package fr.lesbases.search;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.OpenSearchNode;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.SimilarResources;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** What is changed is found by itself a moment later, whatever happens to the node meanwhile. Asks the index as it is, not as {@link Settled} lets it become. */
@EnabledIfSystemProperty(named = "spring.profiles.active", matches = OpenSearchIndex.PROFILE)
class OutboxOpenSearch extends ModuleTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private Publication publication;
    @Autowired
    private Reading reading;
    @Autowired
    private SimilarResources similar;
    @Autowired
    private WaitingChanges waiting;
    @Autowired
    private EntityManagerFactory entities;
    @Autowired
    private List<IndexedKind> kinds;

    @Test
    void aChangeIsFoundByItself() {
        Cast.Player author = cast.somebody();
        Slug slug = shelf.put(author, "Une coquecigrue", "Rien", INDEXED);
        await().atMost(PATIENCE).until(() -> held("coquecigrue") == 1);
        cast.as(author, () -> publication.changeVisibility(shelf.id(author, slug), Visibility.PRIVATE));
        await().atMost(PATIENCE).until(() -> heldForEveryone("coquecigrue") == 0);
        assertThat(held("coquecigrue")).isEqualTo(1);
    }

    @Test
    void whatIsPublishedWhileTheNodeIsDownIsFoundOnceItIsUp() throws IOException, InterruptedException {
        Cast.Player author = cast.somebody();
        OpenSearchNode.running().stop();
        Slug slug;
        try {
            slug = shelf.put(author, "Une farfadelle", "Rien", INDEXED);
            assertThatThrownBy(() -> held("farfadelle")).isInstanceOf(SearchException.class);
            // Its page is there, without what is near it
            assertThat(similar.to((ResourcePage.Open) reading.page(slug))).isEmpty();
            // Hibernate Search gives up
            await().atMost(PATIENCE).until(() -> waiting.failed() > 0);
        } finally {
            OpenSearchNode.running().start();
        }
        await().atMost(PATIENCE).until(() -> held("farfadelle") == 1);
        await().atMost(PATIENCE).until(() -> waiting.waiting() + waiting.failed() == 0);
    }

    private long held(String word) {
        try (var manager = entities.createEntityManager()) {
            return Search.session(manager).search(kinds.getFirst().type()).where(f -> f.match().field("title").matching(word)).fetchTotalHitCount();
        }
    }

    private long heldForEveryone(String word) {
        try (var manager = entities.createEntityManager()) {
            return Search.session(manager).search(kinds.getFirst().type())
                    .where(f -> f.bool().must(f.match().field("title").matching(word)).filter(f.match().field(FacetedSearch.READERS).matching("everyone"))).fetchTotalHitCount();
        }
    }
}
