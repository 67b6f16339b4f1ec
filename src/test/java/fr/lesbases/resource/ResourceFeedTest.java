package fr.lesbases.resource;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.taxonomy.Classification;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The feed of a search, as readers of feeds ask for it. */
class ResourceFeedTest extends HttpTest {

    @Autowired
    private Publication publication;
    @Autowired
    private TravelClock clock;
    @Autowired
    private WebApplicationContext web;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player lea;

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void theNewestFirstWithAllAnEntryNeeds() throws Exception {
        clock.at(Instant.parse("2026-03-01T09:00:00Z"), () -> put("Premier " + word, INDEXED));
        clock.at(Instant.parse("2026-03-02T09:00:00Z"), () -> put("Second " + word, INDEXED));
        HttpResponse<String> answer = feed("q=" + word + "&support=jeu&tri=anciennes&page=7");
        SyndFeed feed = parse(answer.body());
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(titles(feed)).containsExactly("Second " + word, "Premier " + word);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo(french("Les Bases : " + word + ", Jeu"));
        assertThat(feed.getLinks()).anySatisfy(link -> {
            assertThat(link.getRel()).isEqualTo("self");
            assertThat(link.getHref()).endsWith("/rechercher/ressources.atom?q=" + word + "&support=jeu");
        }).anySatisfy(link -> assertThat(link.getHref()).endsWith("/rechercher/ressources?q=" + word + "&support=jeu"));
        assertThat(feed.getUri()).isEqualTo(feed.getLinks().stream().filter(link -> "self".equals(link.getRel())).findFirst().orElseThrow().getHref());
        SyndEntry entry = feed.getEntries().getFirst();
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getLink()).endsWith("/ressources/second-" + word);
        assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(entry.getAuthors()).extracting(author -> author.getName()).containsExactly("Léa Morvan");
        assertThat(entry.getDescription().getValue()).isEqualTo("Pour essayer");
        assertThat(entry.getCategories()).extracting(category -> category.getName()).contains("donnees", "jeu", "adultes");
        assertThat(titles(parse(feed("q=" + word + "&support=video").body()))).isEmpty();
    }

    @Test
    void anEntryTellsWhenItCameAndWhenItWasLastPublished() throws Exception {
        Instant came = Instant.parse("2026-03-01T09:00:00Z");
        clock.at(came, () -> put("Premier " + word, INDEXED));
        Slug slug = new Slug("premier-" + word);
        Instant later = Instant.parse("2026-04-01T09:00:00Z");
        clock.at(later, () -> {
            shelf.edit(lea, slug, new Edit.ChangeDescription("Pour essayer", "Pour essayer encore"));
            cast.as(lea, () -> publication.publish(shelf.id(lea, slug), Visibility.PUBLIC));
        });
        // What nobody reads yet is no change
        shelf.edit(lea, slug, new Edit.ChangeDescription("Pour essayer encore", "En travaux"));
        SyndFeed feed = parse(feed("q=" + word).body());
        assertThat(feed.getEntries().getFirst().getPublishedDate()).isEqualTo(came);
        assertThat(feed.getEntries().getFirst().getUpdatedDate()).isEqualTo(later);
        assertThat(feed.getEntries().getFirst().getDescription().getValue()).isEqualTo("Pour essayer encore");
        assertThat(feed.getPublishedDate()).isEqualTo(later);
    }

    @Test
    void anEntryIsInTheLanguageOfItsResource() throws Exception {
        put("En français " + word, INDEXED);
        shelf.put(lea, Language.of("uk").orElseThrow(), "Українською " + word, "Коротка пам’ятка", INDEXED);
        Document feed = Jsoup.parse(feed("q=" + word).body(), "", Parser.xmlParser());
        assertThat(feed.select("entry").stream().filter(entry -> entry.hasAttr("xml:lang"))).singleElement().satisfies(entry -> {
            assertThat(entry.attr("xml:lang")).isEqualTo("uk");
            assertThat(entry.select("title").text()).isEqualTo("Українською " + word);
        });
        assertThat(feed.select("entry")).hasSize(2);
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        put("<script>alert(1)</script> ]]> & \"" + word, INDEXED);
        HttpResponse<String> answer = feed("q=" + word + "&support=jeu&x=%3Cscript%3E");
        assertThat(answer.body()).doesNotContain("<script");
        assertThat(titles(parse(answer.body()))).containsExactly("<script>alert(1)</script> ]]> & \"" + word);
        assertThat(parse(feed("q=%3C%2Ftitle%3E%01%26%C3%A9").body()).getTitle()).contains("</title>", "&é");
    }

    @Test
    void whatIsPrivateIsInNobodysFeed() throws Exception {
        put("Pour tous " + word, INDEXED);
        shelf.put(lea, "Entre nous " + word, "Pour essayer", INDEXED, Visibility.PRIVATE);
        shelf.draft(lea, "Brouillon " + word);
        assertThat(titles(parse(feed("q=" + word).body()))).containsExactly("Pour tous " + word);
        for (Cast.Player person : List.of(lea, cast.staff())) {
            String answer = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build().perform(MockMvcRequestBuilders.get("/rechercher/ressources.atom").param("q", word)
                    .with(authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(titles(parse(answer))).containsExactly("Pour tous " + word);
        }
    }

    @Test
    void noSessionAndNothingTwice() throws Exception {
        String slug = put("Une fois " + word, INDEXED);
        HttpResponse<String> answer = feed("q=" + word);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).as("a strong one keeps Tomcat from compressing the feed").startsWith("W/");
        assertThat(feed("q=" + word, "If-None-Match", tag).statusCode()).isEqualTo(304);
        cast.as(lea, () -> publication.changeVisibility(shelf.id(lea, new Slug(slug)), Visibility.PRIVATE));
        HttpResponse<String> later = feed("q=" + word, "If-None-Match", tag);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(titles(parse(later.body()))).isEmpty();
    }

    @Test
    void fiftyAtMost() throws Exception {
        for (int number = 0; number <= PageFeeds.ENTRIES; number++) {
            put("Numéro " + number + " " + word, INDEXED);
        }
        assertThat(titles(parse(feed("q=" + word).body()))).hasSize(PageFeeds.ENTRIES);
    }

    @Test
    void theSearchPageNamesItsFeed() throws Exception {
        HttpResponse<String> page = get("/rechercher/ressources?q=l%22eau&support=jeu&page=2");
        assertThat(Jsoup.parse(page.body()).select("link[type=application/atom+xml]").attr("href")).isEqualTo("/rechercher/ressources.atom?q=l%22eau&support=jeu");
    }

    private String put(String title, Classification classification) {
        return shelf.put(lea, title, "Pour essayer", classification).value();
    }

    private HttpResponse<String> feed(String query, String... headers) {
        return get("/rechercher/ressources.atom?" + query, headers);
    }

    private static SyndFeed parse(String atom) throws Exception {
        return new SyndFeedInput().build(new StringReader(atom));
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }
}
