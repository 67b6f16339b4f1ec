package fr.lesbases.search;

import fr.lesbases.OpenSearchNode;
import fr.lesbases.resource.SimilarResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With OpenSearch a change is found a moment after its page answers. Tests are written for an index that has it at once: so before a search begins, everything
 * that waits is let in. What is of the moment itself is tested without this.
 */
@Component
@Profile("opensearch")
public class Settled implements BeanPostProcessor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<Class<?>> SEARCHES = Set.of(WordSearches.class, NameSearch.class, SimilarResources.class);

    private final ObjectProvider<JdbcClient> database;

    Settled(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (SEARCHES.stream().noneMatch(search -> search.isInstance(bean))) {
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodBeforeAdvice) (method, arguments, target) -> awaitWhileUp());
        return proxy.getProxy();
    }

    private void awaitWhileUp() {
        if (OpenSearchNode.running().isUp()) {
            await();
        }
    }

    /** Everything that was committed is found from here on. */
    public void await() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (database.getObject().sql("select count(*) from hsearch_outbox_event").query(Long.class).single() > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not everything was indexed");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        try {
            OpenSearchNode.running().post("/_refresh", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
