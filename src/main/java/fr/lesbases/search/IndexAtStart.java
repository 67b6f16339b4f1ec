package fr.lesbases.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rebuilds a missing, incomplete or doubtful index while the server already serves, and goes on with a rebuild that was stopped. */
@Component
@ConditionalOnWebApplication
public class IndexAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

    private final SearchIndex index;
    private final IndexRebuild rebuild;
    private final IndexMarker marker;
    private final IndexGate gate;
    private final ApplicationEventPublisher events;
    private final boolean leftOpen;
    // Until it was looked at: requests are answered before
    private volatile boolean healing = true;

    IndexAtStart(SearchIndex index, IndexRebuild rebuild, IndexMarker marker, IndexGate gate, ApplicationEventPublisher events) {
        this.index = index;
        this.rebuild = rebuild;
        this.marker = marker;
        this.gate = gate;
        this.events = events;
        // Before the first request
        this.leftOpen = marker.open();
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        gate.opened().thenRun(this::heal).exceptionally(failure -> {
            healed();
            LOG.error("Whether the search index says what the database says could not be found out", failure);
            return null;
        });
    }

    /** What was searched for while the index was not surely complete is not what would be found now. */
    public record Healed() {}

    /** Whether a search may miss things: the index is being completed, or nobody has looked yet whether it has to be. */
    public boolean isHealing() {
        return healing;
    }

    /** @return when the index can be trusted, or could not be built */
    CompletionStage<Void> heal() {
        boolean unfinished = rebuild.isUnfinished();
        if (!leftOpen && !unfinished && !index.isIncomplete()) {
            marker.trust();
            healed();
            return CompletableFuture.completedStage(null);
        }
        LOG.info("The search index is not surely what the database says: building it anew");
        // After a server that was killed nothing is sure
        return rebuild.inBackground(leftOpen || !unfinished).handle((done, failure) -> {
            healed();
            if (failure == null) {
                marker.trust();
                LOG.info("The search index is built");
            } else {
                LOG.error("The search index could not be built: run the command reindex", failure);
            }
            return null;
        });
    }

    private void healed() {
        healing = false;
        events.publishEvent(new Healed());
    }
}
