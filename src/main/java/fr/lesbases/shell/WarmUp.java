package fr.lesbases.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The first pages after a start take a second each, until what makes them is loaded and compiled. So the server asks itself for some as soon as it is ready, one after the other, by following its own links as a reader
 * does: nothing is counted and no session made (decision 0024). An AOT cache that is written in such a run knows all this, too.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "lesbases.warm-up", matchIfMissing = true)
class WarmUp {

    static final int PAGES = 100;

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final List<String> BEGIN = List.of("/", "/rechercher/ressources", "/rechercher/bases", "/rechercher/profils", "/rechercher/collections");

    @EventListener
    void begin(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String site = "http://" + environment.getProperty("server.address", "localhost") + ":" + environment.getProperty("local.server.port") + environment.getProperty("server.servlet.context-path", "");
        Thread.ofPlatform().name("warm-up").daemon().start(() -> {
            try {
                LOG.debug("{} pages asked for", follow(site));
            } catch (IOException unreachable) {
                // Behind TLS of its own, or it has ended again: no harm done
                LOG.debug("not asked for any page", unreachable);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** @return how many pages there were */
    int follow(String site) throws IOException, InterruptedException {
        int pages = 0;
        Deque<String> ahead = new ArrayDeque<>(BEGIN);
        Set<String> known = new HashSet<>(BEGIN);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (pages < PAGES && !ahead.isEmpty()) {
                String page = client.send(HttpRequest.newBuilder(URI.create(site + ahead.poll())).timeout(Duration.ofMinutes(1)).header("Accept", "text/html").build(), BodyHandlers.ofString()).body();
                pages++;
                Jsoup.parse(page).select("#plain main a[href^=/]").eachAttr("href").stream().map(href -> href.split("#")[0]).filter(known::add).forEach(ahead::add);
            }
        }
        return pages;
    }
}
