package fr.lesbases.resource;

import fr.lesbases.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes for good what was deleted more than {@link Bin#KEPT} ago. One transaction each: what can't be removed keeps nothing else here. */
@Component
class Purge {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);
    private static final Limit AT_ONCE = Limit.of(1000);

    private final Resources resources;
    private final Files files;
    private final TransactionOperations transactions;
    private final Clock clock;

    Purge(Resources resources, Files files, TransactionOperations transactions, Clock clock) {
        this.resources = resources;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void run() {
        Instant limit = clock.instant().minus(Bin.KEPT);
        for (UUID id : resources.idsDeletedBefore(limit, AT_ONCE)) {
            try {
                transactions.executeWithoutResult(transaction -> remove(id, limit));
            } catch (RuntimeException e) {
                LOG.error("Resource {} could not be removed from the corbeille", id, e);
            }
        }
    }

    /** Unless somebody has just brought it back. */
    private void remove(UUID id, Instant limit) {
        resources.lockById(id).filter(resource -> resource.deleted().filter(limit::isAfter).isPresent()).ifPresent(resource -> {
            files.deleteAllOf(resource.id());
            resources.delete(resource);
        });
    }
}
