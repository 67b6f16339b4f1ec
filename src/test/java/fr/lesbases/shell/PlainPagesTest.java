package fr.lesbases.shell;

import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.Bases;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.Shelf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visitor without a session is answered: the page itself, as HTML, and nothing to be remembered by (decision 0024). That it says what the live one says, {@code FirstPaintJourney} tests. */
class PlainPagesTest extends HttpTest {

    @Autowired
    private Bases bases;
    @Autowired
    private Bin bin;
    @Autowired
    private Reading reading;

    private Cast.Player author;

    @BeforeEach
    void somebodyWrites() {
        author = cast.somebody("Ondine", "Paillasson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rechercher/ressources", "/rechercher/ressources?q=atelier", "/rechercher/bases", "/thematiques/culture-numerique", "/aide", "/contact", "/accessibilite", "/mentions-legales",
        "/confidentialite", "/conditions", "/plan-du-site"})
    void aPageToReadIsThereBeforeAnyScriptAndLeavesNoSession(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#plain main h1").text()).isNotBlank();
        assertThat(page.select("#plain header a[href=/], #plain footer a[href=/plan-du-site]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("#plain footer nav a").attr("href")).isEqualTo("/rechercher");
        assertThat(page.select("script[src^=./VAADIN], script[src^=VAADIN], meta[name=_csrf]")).isEmpty();
    }

    @Test
    void itWaitsForNoSheetButTheOneOfAllPages() throws Exception {
        Document plain = Jsoup.parse(get("/aide").body());
        assertThat(plain.select("head > link[rel=stylesheet]:not([media=print])").eachAttr("href")).singleElement().asString().startsWith("/styles/pages.css?v-c=");
        assertThat(plain.select("head > link[rel=prefetch][data-live]").eachAttr("href")).satisfiesExactly(
                components -> assertThat(components).startsWith("/styles/vaadin.css?v-c="), publishing -> assertThat(publishing).startsWith("/styles/publish.css?v-c="));

        assertThat(Jsoup.parse(get("/courrier").body()).select("head > link[rel=stylesheet][data-live]")).hasSize(2);
    }

    @Test
    void aResourceIsReadWithoutScripts() throws Exception {
        Slug slug = shelf.put(author, "Un paillasson accueillant", "Pour entrer", INDEXED, Visibility.PUBLIC, section("Avant d’entrer"), text("<p>Essuyez vos <strong>souliers</strong></p>"));
        Document page = Jsoup.parse(get("/ressources/" + slug).body());
        assertThat(page.title()).startsWith("Un paillasson accueillant");
        assertThat(page.select("#plain main h1").text()).isEqualTo("Un paillasson accueillant");
        assertThat(page.select("#plain main .crumbs a[href^=/thematiques/]").eachText()).hasSize(1);
        assertThat(page.select("#plain main .crumbs [aria-current=page]").text()).isEqualTo("Un paillasson accueillant");
        assertThat(page.select("#plain main [itemtype$=BreadcrumbList] > [itemprop=itemListElement] > [itemprop=position]").eachAttr("content")).as("the same for programs").containsExactly("1", "2", "3");
        assertThat(page.select("#plain main .crumbs [itemprop=name]").eachAttr("content")).startsWith("Accueil").endsWith("Un paillasson accueillant");
        assertThat(page.select("#plain main .crumbs a[itemprop=item]")).hasSize(2);
        assertThat(page.select("#plain main h2").eachText()).contains("Avant d’entrer");
        assertThat(page.select("#plain main p strong").text()).isEqualTo("souliers");
        assertThat(page.select("#plain main a[href^=/profils/]").eachText()).contains("Ondine Paillasson");
    }

    @Test
    void theContentsOfTheHelpLeadToItsSections() throws Exception {
        Document page = Jsoup.parse(get("/aide").body());
        List<String> sections = page.select("#plain main .toc a").eachAttr("href");
        assertThat(sections).hasSizeGreaterThan(5).allSatisfy(section -> assertThat(page.getElementById(section.substring("/aide#".length()))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide", "/rechercher/ressources?q=ici&thematique=donnees"})
    void aPlaceOfThePageIsNoneOfTheHomePageWithoutScripts(String address) throws Exception {
        Document page = Jsoup.parse(get(address).body(), "http://localhost" + address);
        assertThat(page.select("#plain a.skip").eachAttr("href")).contains(address + "#contenu").allSatisfy(place -> assertThat(place).startsWith(address + "#"));
        assertThat(page.select("#plain a[href^=#]")).isEmpty();
    }

    @Test
    void aSearchFindsByItsFormAndPagesThrough() throws Exception {
        for (int number = 0; number < 22; number++) {
            shelf.put(author, "Le serpolet numéro " + number, "Rien", INDEXED);
        }
        Document first = Jsoup.parse(get("/rechercher/ressources?q=serpolet").body());
        assertThat(first.select("#plain form[role=search][method=get] input[name=q]").eachAttr("value")).contains("serpolet");
        String next = first.select("#plain main nav a[href*='page=2']").attr("href");
        assertThat(next).startsWith("/rechercher/ressources");
        Document second = Jsoup.parse(get(next).body());
        assertThat(second.select("#plain main a[href^=/ressources/le-serpolet]")).isNotEmpty();
        assertThat(second.select("#plain main").text()).isNotEqualTo(first.select("#plain main").text());
    }

    @Test
    void otherWordsAreSearchedForWithTheSameChoicesInTheSameTab() throws Exception {
        Document page = Jsoup.parse(get("/rechercher/ressources?q=serpolet&thematique=donnees").body());
        String form = page.select("#plain main form[role=search]").attr("id");
        assertThat(form).isNotEmpty();
        assertThat(page.select("#plain .facets input[form=" + form + "][name=thematique][checked]").eachAttr("value")).containsExactly("donnees");
        assertThat(page.select("#plain .facets button[type=submit][form=" + form + "]").eachText()).containsExactly("Appliquer les filtres");
        assertThat(page.select("#plain .found a").eachAttr("href")).containsExactly("/rechercher/ressources?q=serpolet&thematique=donnees#affiner");
        assertThat(page.select("#plain #affiner.facets")).hasSize(1);

        Document people = Jsoup.parse(get("/rechercher/profils?q=serpolet").body());
        assertThat(people.select("#plain main form[role=search]").attr("action")).isEqualTo("/rechercher/profils");
        for (String naming : List.of("aria-label", "title", "placeholder")) {
            assertThat(people.select("#plain main form[role=search] input[name=q]").attr(naming)).isEqualTo("Rechercher un profil");
            assertThat(people.select("#plain header form[role=search] input[name=q]").attr(naming)).isEqualTo("Rechercher une ressource");
        }
    }

    @Test
    void theOrderIsChosenByTheForm() throws Exception {
        for (String tab : List.of("ressources", "bases", "profils", "collections")) {
            Document page = Jsoup.parse(get("/rechercher/" + tab + "?q=serpolet").body());
            String form = page.select("#plain main form[role=search]").attr("id");
            assertThat(page.select("#plain .found button[type=submit][form=" + form + "]").eachText()).as(tab).containsExactly("Trier");
            Element order = page.selectFirst("#plain .found select[name=tri][form=" + form + "]");
            assertThat(order.select("option[selected]").eachAttr("value")).as(tab).containsExactly("pertinence");
            String other = order.select("option").last().attr("value");
            Document arranged = Jsoup.parse(get("/rechercher/" + tab + "?q=serpolet&tri=" + other).body());
            assertThat(arranged.select("#plain .found select option[selected]").eachAttr("value")).as(tab).containsExactly(other);
            // Words that are typed where there were none ask for no order
            Element whole = Jsoup.parse(get("/rechercher/" + tab).body()).selectFirst("#plain .found select");
            assertThat(whole.select("option[selected]").eachAttr("value")).as(tab).containsExactly("pertinence");
            assertThat(whole.select("option[selected]").text()).as(tab).isNotEqualTo("Pertinence");
            assertThat(whole.select("option[disabled]").eachText()).as(tab).containsExactly("Pertinence");
        }
    }

    @Test
    void theMembersOfABaseAreThere() throws Exception {
        cast.ask(author, () -> bases.create(BaseDetails.named("Le fournil des Paillasson"), Visibility.PUBLIC));
        Document page = Jsoup.parse(get("/bases/le-fournil-des-paillasson/membres").body());
        assertThat(page.select("#plain main .plist li").text()).contains("Ondine Paillasson", "Administrateur");
        assertThat(page.select("#plain main form[method=get] input[name=q]").eachAttr("aria-label")).contains("Chercher un membre");
        assertThat(page.select("#plain main .memberslist form button[type=submit]").text()).isEqualTo("Rechercher");
        Document nobody = Jsoup.parse(get("/bases/le-fournil-des-paillasson/membres?q=personne").body());
        assertThat(nobody.select("#plain main .plist li")).isEmpty();
        assertThat(nobody.select("#plain main .empty a").attr("href")).as("back to all").isEqualTo("/bases/le-fournil-des-paillasson/membres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/ressources/jamais-vue", "/bases/jamais-vue", "/thematiques/astrologie"})
    void whatIsNotThereLeavesNoSessionEither(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("#plain main h1").text()).isEqualTo("Cette page n’existe pas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/inscription", "/connexion/lien?token=jamais-vu", "/connexion/lien", "/invitations/jamais-vue"})
    void aWayInIsThereBeforeItsLivePage(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#plain[data-at-once] main h1").text()).isNotBlank();
        assertThat(page.select("#plain main input").eachAttr("id")).isEqualTo(page.select("#plain main label").eachAttr("for"));
        assertThat(page.select("head > link[rel=modulepreload]").eachAttr("href")).contains(page.select("script[data-engine]").attr("data-engine"));
        assertThat(page.select("meta[name=_csrf]")).isEmpty();
        assertThat(page.select("body > noscript ~ #plain")).as("which without scripts is of no use").hasSize(1);
    }

    @Test
    void aPageWhereSomethingIsDoneBeginsASession() throws Exception {
        HttpResponse<String> answer = get("/courrier");
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty();
        assertThat(Jsoup.parse(answer.body()).select("#plain")).isEmpty();
    }

    @Test
    void whoHasASessionGetsItUntilTheirLivePageIsThere() throws Exception {
        String cookie = get("/courrier").headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        HttpResponse<String> answer = get("/", "Cookie", cookie);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#plain[data-at-once] main h1").text()).isNotBlank();
        assertThat(page.select("head > link[rel=modulepreload]").eachAttr("href")).as("what starts it is under way").contains(page.select("script[data-engine]").attr("data-engine"));
        assertThat(page.select("head > meta[name=_csrf]")).hasSize(1);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).as("it may be theirs alone").contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).as("their session stays").isEmpty();
        assertThat(Jsoup.parse(get("/").body()).select("#plain[data-at-once]")).isEmpty();
    }

    @Test
    void aChangeIsThereAtOnce() throws Exception {
        Slug slug = shelf.put(author, "Un seuil qu’on retire", "Pour entrer", INDEXED);
        assertThat(get("/ressources/" + slug).statusCode()).isEqualTo(200);
        assertThat(get("/ressources/" + slug).statusCode()).isEqualTo(200);
        cast.as(author, () -> bin.delete(shelf.id(author, slug)));
        assertThat(get("/ressources/" + slug).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsPrivateIsNotInIt() throws Exception {
        Slug slug = shelf.put(author, "Un vestibule privé", "Pour nous seuls", INDEXED, Visibility.PRIVATE, text("<p>Le mot de passe</p>"));
        assertThat(get("/ressources/" + slug).body()).doesNotContain("Pour nous seuls", "Le mot de passe");
        assertThat(get("/rechercher/ressources?q=vestibule").body()).doesNotContain("Un vestibule privé");
    }

    @Test
    void headersAreThoseOfEveryAnswerAlsoWhereItIsGivenAgain() throws Exception {
        var first = get("/aide").headers();
        var again = get("/aide").headers();
        for (String name : new String[] {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Content-Type"}) {
            assertThat(first.allValues(name)).as(name).hasSize(1);
            assertThat(again.allValues(name)).as(name).isEqualTo(first.allValues(name));
        }
    }

    @Test
    void aReadingIsCountedWhereABrowserTellsItAndNoCrawlerDoes() throws Exception {
        Slug slug = shelf.put(author, "Une marche usée", "Pour monter", INDEXED);
        String told = Jsoup.parse(get("/ressources/" + slug).body()).select("#plain [data-told]").attr("data-told");
        long before = views(slug);
        get("/ressources/" + slug);
        assertThat(tell(told, "Mozilla/5.0 (compatible; Googlebot/2.1)").statusCode()).isEqualTo(204);
        assertThat(views(slug)).isEqualTo(before);
        assertThat(tell(told, "Mozilla/5.0 (X11; Linux x86_64)").statusCode()).isEqualTo(204);
        assertThat(views(slug)).isEqualTo(before + 1);
    }

    @Test
    void whatIsNoPublishedResourceIsNotCounted() throws Exception {
        Slug draft = shelf.draft(author, "Une marche en cours");
        for (String told : List.of("/vu/lectures/" + draft, "/vu/lectures/jamais-vue", "/vu/lectures/Pas_un_slug", "/vu/recherches/nulle-part?q=rien&trouve=false")) {
            assertThat(tell(told, "Mozilla/5.0").statusCode()).as(told).isEqualTo(204);
        }
        assertThat(cast.ask(author, () -> ((ResourcePage.Open) reading.page(draft)).use().views())).isZero();
    }

    private long views(Slug slug) {
        return ((ResourcePage.Open) reading.page(slug)).use().views();
    }

    private HttpResponse<String> tell(String address, String agent) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).header("User-Agent", agent).POST(BodyPublishers.noBody()).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) {
        return get(path, "Accept", "text/html");
    }
}
