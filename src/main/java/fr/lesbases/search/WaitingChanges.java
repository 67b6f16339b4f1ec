package fr.lesbases.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
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

    WaitingChanges(JdbcClient database, EntityManagerFactory entities) {
        this.database = database;
        this.entities = entities;
    }

    @Override
    public long waiting() {
        return database.sql(COUNT + "= :pending").param("pending", PENDING).query(Long.class).single();
    }

    @Override
    public long failed() {
        return database.sql(COUNT + "<> :pending").param("pending", PENDING).query(Long.class).single();
    }

    /** Once the cluster answers again. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tryAgain() {
        if (failed() == 0) {
            return;
        }
        SearchMapping mapping = Search.mapping(entities);
        try {
            mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class).performRequest(new Request("GET", "/"));
        } catch (IOException unreachable) {
            LOG.warn("OpenSearch can't be reached, {} changes wait for it: {}", failed(), unreachable.getMessage());
            return;
        }
        LOG.info("{} changes that could not be indexed are tried again", mapping.extension(OutboxPollingExtension.get()).reprocessAbortedEvents());
    }
}
