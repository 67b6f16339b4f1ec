package fr.lesbases.base;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.Retention;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes for good what was deleted long ago, with all that is in it. One transaction each: what can't be removed keeps nothing else here. */
@Component
class BaseEnd {

    private static final Logger LOG = LoggerFactory.getLogger(BaseEnd.class);

    private final BaseRows bases;
    private final Files files;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BaseEnd(BaseRows bases, Files files, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.bases = bases;
        this.files = files;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void purge() {
        Instant limit = clock.instant().minus(Retention.DELETED);
        for (UUID id : bases.idsDeletedBefore(limit)) {
            try {
                transactions.executeWithoutResult(transaction -> remove(id, limit));
            } catch (RuntimeException e) {
                LOG.error("Base {} could not be removed from the corbeille", id, e);
            }
        }
    }

    /** Unless somebody has just brought it back. */
    private void remove(UUID id, Instant limit) {
        bases.lockById(id).filter(base -> base.deleted().filter(limit::isAfter).isPresent()).ifPresent(base -> {
            BaseId gone = base.id();
            events.publishEvent(new BaseEnding(gone));
            files.deleteAllOf(FileOwner.of(gone));
            bases.delete(base);
        });
    }
}
