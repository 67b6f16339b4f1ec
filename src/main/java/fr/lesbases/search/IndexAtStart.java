package fr.lesbases.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rebuilds a missing or incomplete index while the server already serves. */
@Component
@ConditionalOnWebApplication
class IndexAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

    private final SearchIndex index;

    IndexAtStart(SearchIndex index) {
        this.index = index;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (index.isIncomplete()) {
            LOG.info("The search index is not what the database says: building it anew");
            index.rebuildInBackground().whenComplete((done, failure) -> {
                if (failure == null) {
                    LOG.info("The search index is built");
                } else {
                    LOG.error("The search index could not be built: run the command reindex", failure);
                }
            });
        }
    }
}
