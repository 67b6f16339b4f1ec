package fr.lesbases;

import static fr.lesbases.resource.Shelf.INDEXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Team;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Shelf;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The feeds of bases, profiles, collections and families: what is public, for everybody alike. */
class PageFeedsTest extends HttpTest {

    @Autowired
    private Team team;
    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;
    @Autowired
    private WebApplicationContext web;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player lea;

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void aBaseTellsOfItsPublicResources() throws Exception {
        BaseName base = team.found(lea, Visibility.PUBLIC);
        shelf.putIn(lea, base.id(), "Pour tous " + word, INDEXED, Visibility.PUBLIC);
        shelf.putIn(lea, base.id(), "Entre nous " + word, INDEXED, Visibility.PRIVATE);
        String page = "/bases/" + base.slug();
        SyndFeed feed = feed(get(page + ".atom"));
        assertThat(feed.getTitle()).contains(base.name());
        assertThat(titles(feed)).containsExactly("Pour tous " + word);
        assertThat(feed.getLinks()).anySatisfy(link -> assertThat(link.getHref()).endsWith(page)).anySatisfy(link -> assertThat(link.getHref()).endsWith(page + ".atom"));
        assertThat(named(page)).containsExactly(page + ".atom");
        assertSameForAll(page + ".atom", "Pour tous " + word);
    }

    @Test
    void aProfileTellsOfItsPublicResources() throws Exception {
        shelf.put(lea, "Pour tous " + word, "Pour essayer", INDEXED);
        shelf.put(lea, "Entre nous " + word, "Pour essayer", INDEXED, Visibility.PRIVATE);
        shelf.draft(lea, "Brouillon " + word);
        String page = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug();
        assertThat(titles(feed(get(page + ".atom")))).containsExactly("Pour tous " + word);
        assertThat(named(page)).containsExactly(page + ".atom");
        assertSameForAll(page + ".atom", "Pour tous " + word);
    }

    @Test
    void aCollectionTellsWhatWasAddedLastFirst() throws Exception {
        ResourceId first = cupboard.resource(lea, "Un " + word);
        ResourceId hidden = cupboard.resource(lea, "Caché " + word, Visibility.PRIVATE);
        Curating.Made made = cupboard.put(lea, "Pour apprendre " + word, Visibility.PUBLIC, first, hidden);
        cupboard.add(lea, made.id(), cupboard.resource(lea, "Deux " + word));
        String page = "/collections/" + made.slug();
        SyndFeed feed = feed(get(page + ".atom"));
        assertThat(feed.getTitle()).contains("Pour apprendre " + word);
        assertThat(titles(feed)).containsExactly("Deux " + word, "Un " + word);
        assertThat(named(page)).containsExactly(page + ".atom");
        assertSameForAll(page + ".atom", "Deux " + word, "Un " + word);
    }

    @Test
    void whatIsPrivateHasNoFeed() throws Exception {
        BaseName base = team.found(lea, Visibility.PRIVATE);
        Curating.Made made = cupboard.put(lea, "Pour moi " + word, Visibility.PRIVATE, cupboard.resource(lea, "Un " + word));
        for (String page : List.of("/bases/" + base.slug(), "/collections/" + made.slug())) {
            assertThat(get(page + ".atom").statusCode()).as(page).isEqualTo(404);
            assertThat(named(page)).as(page).isEmpty();
            for (Cast.Player person : List.of(lea, cast.staff())) {
                assertThat(as(person, page + ".atom").status()).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void formerAndUnknownAddresses() {
        BaseName base = team.found(lea, Visibility.PUBLIC);
        cast.as(lea, () -> bases.change(base.id(), BaseDetails.named("Renommée " + word)));
        HttpResponse<String> former = get("/bases/" + base.slug() + ".atom");
        assertThat(former.statusCode()).isEqualTo(301);
        assertThat(former.headers().firstValue("Location").orElseThrow()).endsWith("/bases/renommee-" + word + ".atom");
        for (String path : List.of("/bases/nulle-part.atom", "/profils/personne.atom", "/collections/rien.atom", "/bases/x%20y.atom")) {
            HttpResponse<String> answer = get(path, "Accept", "application/atom+xml, */*;q=0.1");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("text/plain;charset=UTF-8");
            assertThat(answer.body()).as(path).startsWith("Cette page n’existe pas.").doesNotContain("<");
            assertThat(Jsoup.parse(get(path, "Accept", "text/html").body()).select("h1").text()).as(path).isEqualTo("Cette page n’existe pas");
        }
    }

    @Test
    void aFamilyHasTheFeedOfTheSearchForItsThemes() {
        String feed = named("/thematiques/inclusion-et-competences-numeriques").getFirst();
        assertThat(feed).startsWith("/rechercher/ressources.atom?thematique=");
        assertThat(get(feed).statusCode()).isEqualTo(200);
        assertThat(named("/")).containsExactly("/rechercher/ressources.atom");
    }

    private void assertSameForAll(String path, String... titles) throws Exception {
        for (Cast.Player person : List.of(lea, cast.staff())) {
            assertThat(titles(new SyndFeedInput().build(new StringReader(as(person, path).body())))).containsExactly(titles);
        }
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(path, "If-None-Match", answer.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
    }

    private record Answer(int status, String body) {}

    private Answer as(Cast.Player person, String path) throws Exception {
        var response = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build().perform(MockMvcRequestBuilders.get(path)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())))).andReturn().getResponse();
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The feeds that a page names in its head, as paths. */
    private List<String> named(String page) {
        return Jsoup.parse(get(page).body()).select("link[rel=alternate][type=application/atom+xml]").eachAttr("href").stream().map(address -> address.replaceAll("^https?://[^/]+", "")).toList();
    }

    private static SyndFeed feed(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }
}
