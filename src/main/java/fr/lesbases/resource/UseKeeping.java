package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import fr.lesbases.search.Indexing;
import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings use from memory to the database each minute, and to the index every five minutes: one more indexing for each resource that was read or saved, not for each reading. */
@Component
class UseKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(UseKeeping.class);
    private static final int WRITES_EVERY = 1;
    private static final int INDEXES_EVERY = 5;
    private static final int AT_ONCE = 1000;

    private final Views views;
    private final Saves saves;
    private final UseRows rows;
    private final Indexing indexing;
    private final Set<ResourceId> changed = new HashSet<>();

    UseKeeping(Views views, Saves saves, UseRows rows, Indexing indexing) {
        this.views = views;
        this.saves = saves;
        this.rows = rows;
        this.indexing = indexing;
    }

    @Scheduled(initialDelay = WRITES_EVERY, fixedDelay = WRITES_EVERY, timeUnit = TimeUnit.MINUTES)
    synchronized void write() {
        changed.addAll(views.write());
    }

    @Scheduled(initialDelay = INDEXES_EVERY, fixedDelay = INDEXES_EVERY, timeUnit = TimeUnit.MINUTES)
    synchronized void index() {
        Set<ResourceId> written;
        do {
            written = rows.writeSaves(saves.changed(AT_ONCE));
            changed.addAll(written);
        } while (written.size() == AT_ONCE);
        indexing.index(Resource.class, changed.stream().map(ResourceId::value).toList());
        changed.clear();
    }

    /** What the index does not yet say, it says after the next reading. */
    @PreDestroy
    void end() {
        try {
            write();
        } catch (RuntimeException e) {
            LOG.warn("The last readings could not be written down", e);
        }
    }
}
