package fr.lesbases.resource;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.SecretHash;
import fr.lesbases.search.IndexSilence;
import fr.lesbases.taxonomy.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /rechercher/ressources.atom} with the parameters of a search. The answer is a visitor's, whoever asks, so that what a reader of feeds copies elsewhere is public.
 * It is known by its bytes: a date would not tell that something became private.
 */
@Controller
class FeedDownloads {

    static final int ENTRIES = 50;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ResourceSearch search;
    private final ResourceFeed feed;
    private final Vocabularies vocabularies;
    private final CurrentViewer currentViewer;

    FeedDownloads(ResourceSearch search, ResourceFeed feed, Vocabularies vocabularies, CurrentViewer currentViewer) {
        this.search = search;
        this.feed = feed;
        this.vocabularies = vocabularies;
        this.currentViewer = currentViewer;
    }

    /** Spring answers 304 where the asker has these very bytes. */
    @GetMapping(ResourceQuery.FEED_PATH)
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters) throws FeedException {
        ResourceQuery query = ResourceQuery.read(parameters, vocabularies.all()).withSort(ResourceSort.RELEVANCE);
        List<ResourceRow> rows = new ArrayList<>();
        boolean answered = IndexSilence.otherwise(() -> {
            currentViewer.asVisitor(() -> rows.addAll(search.newest(query, ENTRIES).rows()));
            return true;
        }, false);
        if (!answered) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, String.valueOf(FRESH.toSeconds())).cacheControl(CacheControl.noStore()).build();
        }
        byte[] atom = new WireFeedOutput().outputString(feed.of(query, rows)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(ATOM).eTag('"' + SecretHash.of(new String(atom, StandardCharsets.UTF_8)).substring(0, 32) + '"')
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic()).header("X-Content-Type-Options", "nosniff").body(atom);
    }
}
