package fr.lesbases.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpRequest;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes the indexes in the cluster, and checks those that are there, as soon as it answers: at the start, or later where it is down then. Until it has, nothing is
 * written: a cluster makes an index by itself of what it is given, with fields that are not ours.
 */
class OpenSearchGate implements IndexGate, ElasticsearchHttpClientConfigurer, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchGate.class);
    private static final String WRITE = "/_bulk";

    private final ObjectProvider<EntityManagerFactory> entities;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();

    /** @param entities asked for late: they are made with this */
    OpenSearchGate(ObjectProvider<EntityManagerFactory> entities) {
        this.entities = entities;
    }

    @Override
    public CompletionStage<Void> opened() {
        return opened;
    }

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        context.clientBuilder().addInterceptorFirst((HttpRequest request, org.apache.http.protocol.HttpContext where) -> {
            if (!opened.isDone() && request.getRequestLine().getUri().contains(WRITE)) {
                throw new IOException("the indexes are not made yet");
            }
        });
    }

    /** Before anything is served. @throws SearchException where the cluster answers, and has indexes of our names with other fields */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            open();
        } catch (IOException unreachable) {
            LOG.warn("OpenSearch can't be reached: {}. The search will be there as soon as it is; all else is", unreachable.getMessage());
        }
    }

    @Scheduled(initialDelay = 3, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void tryAgain() {
        if (opened.isDone()) {
            return;
        }
        try {
            open();
            LOG.info("OpenSearch answers");
        } catch (IOException unreachable) {
            LOG.debug("OpenSearch can't be reached yet", unreachable);
        } catch (SearchException unfit) {
            LOG.error("The indexes in OpenSearch can't be used", unfit);
        }
    }

    private void open() throws IOException {
        SearchMapping mapping = Search.mapping(entities.getObject());
        ask(mapping);
        mapping.scope(Object.class).schemaManager().createOrValidate();
        opened.complete(null);
    }

    /** @throws IOException where it does not answer */
    static void ask(SearchMapping mapping) throws IOException {
        mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class).performRequest(new Request("GET", "/"));
    }
}
