package fr.lesbases.resource.ui;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.RelatedResources;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/** A public resource in the pages of others: its card, and what tells their software how to show it (oembed.com). The answers are a visitor's, whoever asks. */
@Controller
class CardDownloads {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    /** How long others may go on showing what they were told; asked again, we say at once that it became private. */
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int SMALLEST = 200;
    /** It runs nothing, and may stand in anybody's frame. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final RelatedResources resources;
    private final CurrentViewer currentViewer;
    private final SiteAddress site;

    CardDownloads(RelatedResources resources, CurrentViewer currentViewer, SiteAddress site) {
        this.resources = resources;
        this.currentViewer = currentViewer;
        this.site = site;
    }

    @GetMapping(ResourceRoutes.CARD)
    ResponseEntity<String> card(@PathVariable String slug) {
        Optional<String> card = row(slug).map(EmbeddedCard::html);
        return ResponseEntity.status(card.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND).contentType(HTML).cacheControl(CacheControl.noCache()).header("Content-Security-Policy", POLICY)
                .body(card.orElseGet(EmbeddedCard::gone));
    }

    /** @param maxwidth in pixels, as {@code maxheight}, at most that of the card; what is no such number is ignored, and where the card has no room a link is told of */
    @GetMapping(ResourceRoutes.OEMBED)
    ResponseEntity<Map<String, Object>> oembed(@RequestParam(defaultValue = "") String url, @RequestParam(defaultValue = "json") String format, @RequestParam(defaultValue = "") String maxwidth,
            @RequestParam(defaultValue = "") String maxheight) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        String pages = site.of("/ressources/");
        Optional<ResourceRow> row = url.startsWith(pages) ? row(url.substring(pages.length()).replaceAll("[?#].*", "")) : Optional.empty();
        return row.map(found -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noCache())
                .body(told(found, size(maxwidth, EmbeddedCard.WIDTH), size(maxheight, EmbeddedCard.HEIGHT)))).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> told(ResourceRow row, int width, int height) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", "1.0");
        boolean hasRoom = Math.min(width, height) >= SMALLEST;
        told.put("type", hasRoom ? "rich" : "link");
        told.put("provider_name", Texts.get("ui.name"));
        told.put("provider_url", site.of("/"));
        told.put("title", row.title());
        told.put("author_name", row.publisher().name());
        told.put("author_url", site.of(PublisherLink.address(row.publisher())));
        told.put("cache_age", FRESH.toSeconds());
        if (hasRoom) {
            told.put("width", width);
            told.put("height", height);
            told.put("html", frame(site, row.slug(), row.title(), width, height));
        }
        return told;
    }

    /** What somebody puts into their page. */
    static String frame(SiteAddress site, Slug slug, String title, int width, int height) {
        return "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\" style=\"border:0;max-width:100%%\"></iframe>"
                .formatted(site.of(ResourceRoutes.card(slug)), width, height, HtmlUtils.htmlEscape(title));
    }

    private Optional<ResourceRow> row(String slug) {
        if (!Slug.isValid(slug)) {
            return Optional.empty();
        }
        return currentViewer.asVisitor(() -> resources.at(new Slug(slug)).map(id -> resources.find(List.of(id)).values()).stream().flatMap(Collection::stream)
                .filter(row -> row.state() == State.PUBLIC).findFirst());
    }

    private static int size(String asked, int most) {
        return asked.matches("\\d{1,5}") ? Math.min(Integer.parseInt(asked), most) : most;
    }
}
