package fr.lesbases.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** The rows that wait for OpenSearch. Hibernate Search gives one up after a few attempts; here none is. */
class WaitingChanges implements IndexQueue {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingChanges.class);
    private static final String COUNT = "select count(*) from hsearch_outbox_event where status ";
    private static final String PENDING = "PENDING";

    private final JdbcClient database;
    private final EntityManagerFactory entities;
    private final IndexGate gate;

    WaitingChanges(JdbcClient database, EntityManagerFactory entities, IndexGate gate) {
        this.database = database;
        this.entities = entities;
        this.gate = gate;
    }

    @Override
    public long waiting() {
        return database.sql(COUNT + "= :pending").param("pending", PENDING).query(Long.class).single();
    }

    @Override
    public long failed() {
        return database.sql(COUNT + "<> :pending").param("pending", PENDING).query(Long.class).single();
    }

    /** Once the cluster answers again, and has our indexes. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tryAgain() {
        if (!gate.isOpen() || failed() == 0) {
            return;
        }
        SearchMapping mapping = Search.mapping(entities);
        try {
            OpenSearchGate.ask(mapping);
        } catch (IOException unreachable) {
            LOG.warn("OpenSearch can't be reached, {} changes wait for it: {}", failed(), unreachable.getMessage());
            return;
        }
        LOG.info("{} changes that could not be indexed are tried again", mapping.extension(OutboxPollingExtension.get()).reprocessAbortedEvents());
    }
}
