package fr.lesbases.sitemap;

import fr.lesbases.ui.SiteAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /robots.txt}, {@code /sitemap.xml} with the sitemaps it names, {@code /.well-known/security.txt} and {@code /favicon.ico}. The same for everybody, whoever asks. */
@Controller
class SitemapDownloads {

    static final String INDEX = "/sitemap.xml";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    /** Each combination of facets is an address: they never end. Behind the others nobody finds anything without an account. */
    private static final List<String> LEFT_OUT = List.of("/rechercher?", "/rechercher/*?", "/rechercher/ressources.atom", "/suggestions", "/qr.svg", "/oembed", "/connexion", "/administration");
    /** RFC 9116 wants a date within a year. */
    private static final Period VALID = Period.ofMonths(11);

    private final List<PublicPages> pages;
    private final SiteAddress site;
    private final Clock clock;
    private final String contact;

    SitemapDownloads(List<PublicPages> pages, SiteAddress site, Clock clock, @Value("${lesbases.contact}") String contact) {
        this.pages = List.copyOf(pages);
        this.site = site;
        this.clock = clock;
        this.contact = contact;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        LEFT_OUT.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        return answer(TEXT, text.append("\nSitemap: ").append(site.of(INDEX)).append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(INDEX)
    ResponseEntity<byte[]> sitemaps() throws XMLStreamException {
        SitemapXml index = SitemapXml.ofSitemaps();
        for (PublicPages kind : pages) {
            for (int number = 1; number <= kind.sitemaps(); number++) {
                index.add(site.of("/sitemaps/" + kind.name() + "-" + number + ".xml"), kind.changed(number));
            }
        }
        return answer(MediaType.APPLICATION_XML, index.end());
    }

    @GetMapping("/sitemaps/{name:[a-z]+}-{number:[1-9][0-9]{0,4}}.xml")
    ResponseEntity<byte[]> sitemap(@PathVariable String name, @PathVariable int number) throws XMLStreamException {
        Optional<PublicPages> kind = pages.stream().filter(one -> one.name().equals(name)).findFirst();
        List<PublicPages.PublicPage> listed = kind.map(one -> one.of(number)).orElse(List.of());
        if (kind.isEmpty() || listed.isEmpty() && number > 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SitemapXml sitemap = SitemapXml.ofPages();
        for (PublicPages.PublicPage page : listed) {
            sitemap.add(site.of(page.path()), page.changed());
        }
        return answer(MediaType.APPLICATION_XML, sitemap.end());
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security() {
        String expires = clock.instant().atZone(ZoneOffset.UTC).plus(VALID).truncatedTo(ChronoUnit.DAYS).toInstant().toString();
        return answer(TEXT, "Contact: mailto:%s%nExpires: %s%nPreferred-Languages: fr, en%nCanonical: %s%n".formatted(contact, expires, site.of("/.well-known/security.txt"))
                .replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Asked for by whoever reads no page: programs, old browsers. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create("/images/icon-192.png")).cacheControl(CacheControl.maxAge(FRESH).cachePublic()).build();
    }

    /** Spring answers 304 where the asker has this already. A strong tag would keep Tomcat from compressing it. */
    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok().contentType(type).eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(body))).cacheControl(CacheControl.maxAge(FRESH).cachePublic()).header("X-Content-Type-Options", "nosniff").body(body);
    }
}
