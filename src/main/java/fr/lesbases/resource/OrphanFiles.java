package fr.lesbases.resource;

import fr.lesbases.common.FileId;
import fr.lesbases.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes files that nothing names any more: replaced or taken out before they were published, or uploads that were given up. Only of resources that nobody has
 * edited for a while, since an open editor can undo what it did.
 */
@Component
class OrphanFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanFiles.class);
    private static final Duration QUIET = Duration.ofDays(2);
    /** Resources a night. */
    private static final int AT_ONCE = 1000;

    /** A number anywhere in a working copy or a revision counts as naming the file: cover, blocks, previews, and what later kinds of block may bring. */
    private static final String ORPHANS = """
            from stored_file f join resource r on r.id = f.resource
            where f.created < :limit and r.edited < :limit
              and position(f.id::text in r.blocks::text || coalesce(r.cover::text, '')) = 0
              and not exists (select 1 from revision v where v.resource = r.id and position(f.id::text in v.blocks::text || coalesce(v.cover::text, '')) > 0)""";

    private final Resources resources;
    private final Files files;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    OrphanFiles(Resources resources, Files files, JdbcClient database, TransactionOperations transactions, Clock clock) {
        this.resources = resources;
        this.files = files;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *")
    void sweep() {
        Instant limit = clock.instant().minus(QUIET);
        List<UUID> some = database.sql("select distinct f.resource " + ORPHANS + " limit :most")
                .param("limit", Timestamp.from(limit)).param("most", AT_ONCE).query(UUID.class).list();
        for (UUID resource : some) {
            try {
                transactions.executeWithoutResult(transaction -> sweep(resource, limit));
            } catch (RuntimeException e) {
                LOG.error("Files of resource {} that nothing names could not be removed", resource, e);
            }
        }
    }

    /** Asked again once the resource is ours: nobody can name the file in between. */
    private void sweep(UUID resource, Instant limit) {
        resources.lockById(resource).ifPresent(locked -> files.delete(
                database.sql("select f.id " + ORPHANS + " and r.id = :resource").param("limit", Timestamp.from(limit)).param("resource", resource)
                        .query(UUID.class).stream().map(FileId::new).toList()));
    }
}
