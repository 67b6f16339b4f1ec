package fr.lesbases.link;

import fr.lesbases.common.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads addresses that anybody may have typed, so it never reaches into the network it runs in: the host is resolved once, every address of it must be
 * public, and the connection goes to just that address. Each redirect passes the same checks. A name that changes its address in between (DNS rebinding)
 * gains nothing.
 */
@Component
class GuardedClient implements AutoCloseable {

    /** For everything together: resolving, connecting, redirects, reading. */
    static final Duration PATIENCE = Duration.ofSeconds(5);
    static final int MAX_REDIRECTS = 5;
    /** What may be read at the same time. */
    private static final int MAX_CONNECTIONS = 20;

    private final CloseableHttpClient client;
    private final Set<Integer> ports;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    GuardedClient() {
        this(PublicAddresses::contain, Set.of(80, 443));
    }

    GuardedClient(Predicate<InetAddress> reachable, Set<Integer> ports) {
        this.ports = ports;
        Timeout patience = Timeout.of(PATIENCE);
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new FilteringResolver(reachable))
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(patience).setSocketTimeout(patience).build())
                        .setMaxConnTotal(MAX_CONNECTIONS)
                        .setMaxConnPerRoute(MAX_CONNECTIONS / 4)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(patience).setResponseTimeout(patience).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("LesBases/1.0 (link preview)")
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .build();
    }

    /** @param cut whether the body went on after what was read */
    record Answer(WebAddress address, ContentType type, byte[] body, boolean cut) {}

    /** Reads at most {@code limit} bytes, after decompression, of an answer whose type {@code wanted} takes. Empty for any failure. */
    Optional<Answer> get(WebAddress address, Predicate<ContentType> wanted, int limit) {
        Future<Optional<Answer>> answer = threads.submit(() -> follow(address, wanted, limit));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            // Interrupting a virtual thread closes the socket it waits for
            answer.cancel(true);
        }
    }

    private Optional<Answer> follow(WebAddress start, Predicate<ContentType> wanted, int limit) throws IOException {
        Optional<WebAddress> next = Optional.of(start);
        for (int hop = 0; hop <= MAX_REDIRECTS && next.isPresent(); hop++) {
            WebAddress here = next.get();
            if (!ports.contains(port(here.uri()))) {
                return Optional.empty();
            }
            HttpGet request = new HttpGet(here.uri());
            request.setHeader("Accept-Language", "fr, en;q=0.5");
            try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
                if (response.getCode() == 200) {
                    return read(here, response, wanted, limit);
                }
                next = response.getCode() / 100 == 3 ? target(here, response) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<WebAddress> target(WebAddress here, ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader("Location")).map(Header::getValue).flatMap(location -> WebAddresses.resolve(here, location));
    }

    private static Optional<Answer> read(WebAddress address, ClassicHttpResponse response, Predicate<ContentType> wanted, int limit) throws IOException {
        ContentType type = response.getEntity() == null ? null : ContentType.parseLenient(response.getEntity().getContentType());
        if (type == null || !wanted.test(type)) {
            return Optional.empty();
        }
        InputStream content = response.getEntity().getContent();
        byte[] body = content.readNBytes(limit);
        return Optional.of(new Answer(address, type, body, body.length == limit && content.read() >= 0));
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }
}
