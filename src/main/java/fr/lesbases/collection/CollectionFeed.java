package fr.lesbases.collection;

import fr.lesbases.resource.PageFeeds;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /collections/{slug}.atom}: what was last added to a public collection, whoever asks. */
@Controller
class CollectionFeed {

    private final CollectionReading reading;
    private final PageFeeds feeds;

    CollectionFeed(CollectionReading reading, PageFeeds feeds) {
        this.reading = reading;
        this.feeds = feeds;
    }

    @GetMapping("/collections/{slug}.atom")
    ResponseEntity<byte[]> of(@PathVariable String slug) {
        return feeds.ofPage(slug, asked -> Optional.of(reading.page(asked, 1)).filter(CollectionPage.Open.class::isInstance).map(CollectionPage.Open.class::cast)
                .map(open -> new PageFeeds.Listed(open.title(), open.slug(), "/collections/" + open.slug(), () -> reading.newest(open.id(), PageFeeds.ENTRIES))));
    }
}
