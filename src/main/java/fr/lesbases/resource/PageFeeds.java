package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Feeds of the pages that list resources: what is public on them, whoever asks. */
@Component
public class PageFeeds {

    /** Entries at most, where a feed is not a page of a list. */
    public static final int ENTRIES = 50;

    private final ResourceFeed feed;
    private final CurrentViewer currentViewer;

    PageFeeds(ResourceFeed feed, CurrentViewer currentViewer) {
        this.feed = feed;
        this.currentViewer = currentViewer;
    }

    /**
     * A page that lists resources.
     *
     * @param slug as it is today
     * @param page from the root; its feed is there too, with ".atom" behind
     * @param rows asked for with a visitor's eyes
     */
    public record Listed(String name, Slug slug, String page, Supplier<List<ResourceRow>> rows) {}

    /** Where the feed of a page is. */
    public static String path(String page) {
        return page + ".atom";
    }

    /**
     * The feed of the page at that slug, whoever asks: 301 where it is a former one, 404 where a visitor can't read it.
     *
     * @param find asked with a visitor's eyes; empty, or NotFound, where they can't read it
     */
    public ResponseEntity<byte[]> ofPage(String slug, Function<Slug, Optional<Listed>> find) {
        return currentViewer.asVisitor(() -> listed(slug, find).map(listed -> listed.slug().value().equals(slug) ? feed.answer(listed.name(), path(listed.page()), listed.page(), listed.rows().get())
                : ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(path(listed.page()))).<byte[]>build()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Optional<Listed> listed(String slug, Function<Slug, Optional<Listed>> find) {
        try {
            return Slug.isValid(slug) ? find.apply(new Slug(slug)) : Optional.empty();
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
