package fr.lesbases.sitemap;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What crawlers ask for. */
class SitemapTest extends HttpTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TravelClock clock;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void tellsOfEveryPublicPageAndOfNoOther() throws Exception {
        Cast.Player lea = cast.somebody("Léa", "Morvan");
        Slug open = shelf.put(lea, "Ouverte " + word, "Description", INDEXED);
        shelf.put(lea, "Fermée " + word, "Description", INDEXED, Visibility.PRIVATE);
        shelf.draft(lea, "Brouillon " + word);
        cupboard.base("Maison " + word, Visibility.PUBLIC, lea);
        cupboard.base("Cave " + word, Visibility.PRIVATE, lea);
        cupboard.put(lea, "Choix " + word, Visibility.PUBLIC);
        cupboard.put(lea, "Secret " + word, Visibility.PRIVATE);

        Map<String, String> pages = pages();
        assertThat(pages.keySet().stream().filter(path -> path.endsWith(word))).containsExactlyInAnyOrder("/ressources/" + open, "/bases/maison-" + word, "/collections/choix-" + word);
        assertThat(pages).containsKeys("/", "/aide", "/accessibilite", "/plan-du-site");
        assertThat(Instant.parse(pages.get("/ressources/" + open))).isBetween(clock.instant().minus(Duration.ofMinutes(5)), clock.instant().plus(Duration.ofMinutes(5)));
        String profile = database.sql("select slug from profile where id = :id").param("id", lea.profile().value()).query(String.class).single();
        assertThat(pages).containsKey("/profils/" + profile);
        database.sql("update profile set visibility = 'PRIVATE' where id = :id").param("id", lea.profile().value()).update();
        assertThat(pages()).doesNotContainKey("/profils/" + profile);
    }

    @Test
    void whatIsNewOnAPageChangesIt() throws Exception {
        Instant then = Instant.parse("2026-03-01T09:00:00Z");
        Cast.Player lea = cast.somebody("Léa", "Morvan");
        clock.at(then, () -> {
            cupboard.base("Maison " + word, Visibility.PUBLIC, lea);
            cupboard.put(lea, "Choix " + word, Visibility.PUBLIC, cupboard.resource(lea, "Un " + word));
        });
        String home = "/bases/maison-" + word;
        String choice = "/collections/choix-" + word;
        BaseId base = new BaseId(database.sql("select id from base where slug = :slug").param("slug", "maison-" + word).query(UUID.class).single());
        String profile = "/profils/" + database.sql("select slug from profile where id = :id").param("id", lea.profile().value()).query(String.class).single();
        database.sql("update profile set created = :then where id = :id").param("then", Timestamp.from(then)).param("id", lea.profile().value()).update();
        assertThat(pages()).containsEntry(home, then.toString()).containsEntry(profile, then.toString()).containsEntry(choice, then.toString());

        Instant later = Instant.parse("2026-04-02T10:00:00Z");
        clock.at(later, () -> shelf.putIn(lea, base, "Deux " + word, INDEXED, Visibility.PUBLIC));
        clock.at(Instant.parse("2026-05-03T11:00:00Z"), () -> shelf.putIn(lea, base, "Entre nous " + word, INDEXED, Visibility.PRIVATE));
        assertThat(pages()).containsEntry(home, later.toString()).containsEntry(profile, later.toString()).containsEntry(choice, then.toString());
    }

    @Test
    void itsPagesAnswerAVisitor() throws Exception {
        shelf.put(cast.somebody("Paul", "Le Goff"), "Lisible " + word, "Description", INDEXED);
        Set<String> kinds = new HashSet<>();
        for (String path : pages().keySet()) {
            // One of each kind, and ours
            if (kinds.add(path.replaceAll("^(/[^/]+/).+", "$1")) || path.endsWith(word)) {
                HttpResponse<String> answer = get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]")).as(path).isEmpty();
            }
        }
    }

    @Test
    void manyRowsFillSeveralSitemapsWithEachOnce() {
        Cast.Player lea = cast.somebody("Léa", "Morvan");
        List<String> mine = IntStream.range(0, 5).mapToObj(number -> "/ressources/" + shelf.put(lea, "Rang " + number + " " + word, "Description", INDEXED)).toList();
        PublicRows rows = new PublicRows(database, "r", "/ressources/", "resource where visibility = 'PUBLIC' and slug like '%" + word + "'", "last_published", 2);
        assertThat(rows.sitemaps()).isEqualTo(3);
        List<PublicPages.PublicPage> pages = IntStream.rangeClosed(1, 3).boxed().flatMap(number -> rows.of(number).stream()).toList();
        assertThat(pages.stream().map(PublicPages.PublicPage::path)).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(rows.of(4)).isEmpty();
        assertThat(rows.changed(1)).isPresent();
    }

    @Test
    void whatIsNoSitemapIsNotFound() throws Exception {
        assertThat(get("/sitemaps/ressources-99999.xml").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(get("/sitemaps/ressources-99999.xml").body()).select("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(get("/sitemaps/comptes-1.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemaps/ressources-0.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void robotsAreLedToTheSitemapAndAwayFromEndlessSearches() throws Exception {
        HttpResponse<String> robots = get("/robots.txt");
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(robots.body().lines()).contains("User-agent: *", "Disallow: /rechercher/*?", "Sitemap: http://localhost:" + port + "/sitemap.xml");
        assertThat(robots.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/sitemaps/pages-1.xml"})
    void whoHasItAlreadyIsToldSo(String path) throws Exception {
        String tag = get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        HttpResponse<String> again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theSignIsFoundWhereProgramsLookForIt() throws Exception {
        HttpResponse<String> answer = get("/favicon.ico");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(get(answer.headers().firstValue("Location").orElseThrow()).headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void whoFindsAHoleKnowsWhomToTell() throws Exception {
        List<String> lines = get("/.well-known/security.txt").body().lines().toList();
        assertThat(lines.getFirst()).matches("Contact: mailto:[^@ ]+@[^@ ]+");
        Instant expires = Instant.parse(lines.get(1).substring("Expires: ".length()));
        assertThat(expires).isBetween(clock.instant().plus(Duration.ofDays(300)), clock.instant().plus(Duration.ofDays(365)));
    }

    /** By their paths, when they were changed; empty where that is not told. */
    private Map<String, String> pages() throws Exception {
        Map<String, String> pages = new TreeMap<>();
        for (Element sitemap : xml(get("/sitemap.xml")).select("sitemap > loc")) {
            for (Element url : xml(get(URI.create(sitemap.text()).getPath())).select("url")) {
                assertThat(pages.put(URI.create(url.selectFirst("loc").text()).getPath(), url.select("lastmod").text())).isNull();
            }
        }
        return pages;
    }

    private static Document xml(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    private HttpResponse<String> get(String path) {
        return get(path, "Accept", "text/html,*/*");
    }
}
