package fr.lesbases.resource.ui;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.Shelf;
import fr.lesbases.ui.SiteAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A resource in the pages of others. */
class CardDownloadsTest extends HttpTest {

    @Autowired
    private Publication publication;
    @Autowired
    private SiteAddress site;
    @Autowired
    private JsonMapper json;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player lea;

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void aCardRunsNothingAndMayStandAnywhere() {
        Slug slug = shelf.put(lea, "<b>Hostile</b> \"" + word, "Une <script>alert(1)</script> description", INDEXED);
        HttpResponse<String> answer = get("/ressources/" + slug + "/carte");
        Document card = Jsoup.parse(answer.body());
        assertThat(answer.body()).startsWith("<!doctype html>");
        assertThat(card.select("script, b, [onload], [onerror], iframe")).isEmpty();
        assertThat(card.select("h1 a").text()).isEqualTo("<b>Hostile</b> \"" + word);
        assertThat(card.select("a[href]")).isNotEmpty().allSatisfy(link -> assertThat(link.attr("target")).isEqualTo("_blank"));
        assertThat(card.text()).contains("Une <script>alert(1)</script> description", "Léa Morvan");
        assertThat(card.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        String policy = String.join(";", answer.headers().allValues("Content-Security-Policy"));
        assertThat(policy).contains("default-src 'none'", "frame-ancestors *").doesNotContain("script-src");
        assertThat(answer.headers().allValues("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aCardSaysInWhichLanguageItsWordsAre() {
        Document card = Jsoup.parse(get("/ressources/" + shelf.put(lea, Language.of("fa").orElseThrow(), "راهنما " + word, "یک راهنمای کوتاه", INDEXED) + "/carte").body());
        assertThat(card.select("[dir=rtl][lang=fa]")).extracting(Element::tagName).containsExactly("h1", "p");
        assertThat(card.select("html").attr("lang")).isEqualTo("fr");
        assertThat(Jsoup.parse(get("/ressources/" + shelf.put(lea, "En français " + word, "Pour essayer", INDEXED) + "/carte").body()).select("body [lang]")).isEmpty();
    }

    @Test
    void itsPageNamesWhatTellsHowToShowIt() {
        Slug slug = shelf.put(lea, "Cartes & \"jeux\" " + word, "Pour essayer", INDEXED);
        String named = Jsoup.parse(get("/ressources/" + slug).body()).select("link[type=application/json+oembed]").attr("href");
        JsonNode told = json.readTree(get(named.substring(site.of("").length())).body());
        assertThat(told.get("version").asString()).isEqualTo("1.0");
        assertThat(told.get("type").asString()).isEqualTo("rich");
        assertThat(told.get("title").asString()).isEqualTo("Cartes & \"jeux\" " + word);
        assertThat(told.get("author_name").asString()).isEqualTo("Léa Morvan");
        Document frame = Jsoup.parse(told.get("html").asString());
        assertThat(frame.select("iframe").attr("src")).isEqualTo(site.of("/ressources/" + slug + "/carte"));
        assertThat(frame.select("iframe").attr("title")).isEqualTo("Cartes & \"jeux\" " + word);
        JsonNode small = oembed(site.of("/ressources/" + slug) + "?page=2#bloc", "&maxwidth=320&maxheight=210");
        assertThat(small.get("width").asInt()).isEqualTo(320);
        assertThat(small.get("height").asInt()).isEqualTo(210);
        JsonNode tiny = oembed(site.of("/ressources/" + slug), "&maxwidth=320&maxheight=90");
        assertThat(tiny.get("type").asString()).isEqualTo("link");
        assertThat(tiny.has("html")).isFalse();
    }

    @Test
    void whatBecomesPrivateIsShownNoMore() {
        Slug slug = shelf.put(lea, "Bientôt privé " + word, "Pour essayer", INDEXED);
        HttpResponse<String> card = get("/ressources/" + slug + "/carte");
        assertThat(card.headers().allValues("Cache-Control")).containsExactly("no-cache");
        cast.as(lea, () -> publication.changeVisibility(shelf.id(lea, slug), Visibility.PRIVATE));
        HttpResponse<String> gone = get("/ressources/" + slug + "/carte");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("ne l’est plus").doesNotContain("Bientôt privé");
        assertThat(gone.headers().allValues("X-Frame-Options")).isEmpty();
        assertThat(get(oembedAddress(site.of("/ressources/" + slug))).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsPrivateOrElsewhereHasNone() {
        Slug hidden = shelf.put(lea, "Entre nous " + word, "Pour essayer", INDEXED, Visibility.PRIVATE);
        Slug draft = shelf.draft(lea, "Brouillon " + word);
        for (Slug slug : List.of(hidden, draft, new Slug("nulle-part-" + word))) {
            assertThat(get("/ressources/" + slug + "/carte").statusCode()).isEqualTo(404);
            assertThat(get(oembedAddress(site.of("/ressources/" + slug))).statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(get("/ressources/" + slug).body()).select("link[type=application/json+oembed]")).isEmpty();
        }
        Slug open = shelf.put(lea, "Pour tous " + word, "Pour essayer", INDEXED);
        assertThat(get(oembedAddress("https://exemple.fr/ressources/" + open)).statusCode()).isEqualTo(404);
        assertThat(get("/oembed").statusCode()).isEqualTo(404);
        assertThat(get(oembedAddress(site.of("/ressources/" + open)) + "&format=xml").statusCode()).isEqualTo(501);
    }

    private JsonNode oembed(String url, String more) {
        return json.readTree(get(oembedAddress(url) + more).body());
    }

    private static String oembedAddress(String url) {
        return "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
}
