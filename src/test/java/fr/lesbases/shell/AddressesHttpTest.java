package fr.lesbases.shell;

import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.TestImages;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.EveryKind;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.Shelf;
import fr.lesbases.usage.ui.UsageRoutes;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PRODUCT §9: what a visitor's first request to an address answers, before any screen is drawn: status, title, whether it may be indexed. */
class AddressesHttpTest extends HttpTest {

    @Autowired
    private EveryKind everyKind;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private Publication publication;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Bases bases;
    @Autowired
    private Bin bin;

    private Cast.Player lea;

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rechercher/ressources", "/thematiques/culture-numerique", "/connexion", "/inscription", "/aide", "/contact", "/accessibilite",
        "/mentions-legales", "/confidentialite", "/conditions", "/plan-du-site", "/courrier"})
    void everyPageForVisitorsIsThere(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).selectFirst("html").attr("lang")).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/galerie", "/ressources/jamais-vue", "/ressources/Pas_un_slug", "/profils/personne-de-ce-nom", "/thematiques/astrologie", "/courrier/999999999",
        "/fichiers/6f1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10/plan.pdf"})
    void whatIsNotThereIsA404InFrench(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).title()).startsWith("Cette page n’existe pas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ressources", "bases", "profils", "collections"})
    void anAddressWithoutItsEndLeadsToWhereSuchThingsAreFound(String kind) throws Exception {
        for (String path : List.of("/" + kind, "/" + kind + "/")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).as(path).hasValue("/rechercher/" + kind);
        }
        assertThat(get("/" + kind + "?q=paillasson").headers().firstValue("Location")).hasValue("/rechercher/" + kind + "?q=paillasson");
    }

    @Test
    void aPublicResourceIsDescribedAndIndexed() throws Exception {
        Document page = page("/ressources/" + publish("Une page pour tous", Visibility.PUBLIC));
        assertThat(page.title()).startsWith("Une page pour tous");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Pour essayer");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void aPublicOneHasOneAddressAndWhatAMessageShowsOfIt() throws Exception {
        String path = "/ressources/" + publish("Une page à « partager »", Visibility.PUBLIC);
        Document page = page(path + "?tri=nom");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:" + port + path);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost:" + port + path);
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith("Une page à");
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("Pour essayer");
        assertThat(page.select("meta[property=og:site_name]").attr("content")).isEqualTo("Les Bases");
    }

    @Test
    void aMessageShowsItsCoverOrOurSign() throws Exception {
        Slug plain = publish("Une page sans image", Visibility.PUBLIC);
        assertThat(page("/ressources/" + plain).select("meta[property=og:image]").attr("content")).isEqualTo("http://localhost:" + port + "/images/icon-512.png");
        assertThat(get("/images/icon-512.png").statusCode()).isEqualTo(200);
        Slug covered = publish("Une page avec une image", Visibility.PUBLIC);
        FileId image = cast.ask(lea, () -> files.receiveImage(shelf.id(lea, covered), "affiche.png", new ByteArrayInputStream(TestImages.png(40, 30)))).id();
        shelf.edit(lea, covered, new Edit.ChangeCover(Optional.empty(), Optional.of(new Cover(image, ""))));
        cast.as(lea, () -> publication.publish(shelf.id(lea, covered), Visibility.PUBLIC));
        assertThat(page("/ressources/" + covered).select("meta[property=og:image]").attr("content")).startsWith("http://localhost:" + port + "/").contains(image.toString());
    }

    @Test
    void eachTabHasATitleOfItsOwnAndTheThingIsToldOfOnce() throws Exception {
        String profile = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug();
        assertThat(page(profile).title()).isEqualTo("Léa Morvan — Les Bases");
        assertThat(page(profile).select("script[type=application/ld+json]")).hasSize(1);
        Document about = page(profile + "/a-propos");
        assertThat(about.title()).isEqualTo("À propos — Léa Morvan — Les Bases");
        assertThat(about.select("meta[property=og:title]").attr("content")).isEqualTo("À propos — Léa Morvan");
        assertThat(about.select("link[rel=canonical]").attr("href")).endsWith(profile + "/a-propos");
        assertThat(about.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void eachPageOfAListSaysWhichItIsAndHasAnAddressOfItsOwn() throws Exception {
        IntStream.rangeClosed(0, ResourceCatalogue.PAGE_SIZE).forEach(number -> publish("Rang " + number, Visibility.PUBLIC));
        String profile = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug();
        Document second = page(profile + "?page=2");
        assertThat(second.title()).isEqualTo("Léa Morvan, page 2 — Les Bases");
        String session = get("/courrier").headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(Jsoup.parse(get(profile + "?page=2", session).body()).title()).as("before its scripts run, for who has a session").isEqualTo(second.title());
        assertThat(Jsoup.parse(get(profile + "?page=1", session).body()).title()).isEqualTo("Léa Morvan — Les Bases");
        assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:" + port + profile + "?page=2");
        assertThat(second.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost:" + port + profile + "?page=2");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(profile);
        Document beyond = page(profile + "?page=9");
        assertThat(beyond.title()).as("the last page, where there is none of that number").isEqualTo(second.title());
        assertThat(beyond.select("link[rel=canonical]").attr("href")).endsWith("?page=2");
        assertThat(beyond.select("#plain main h3")).isNotEmpty();
        // a choice on it is none of its own
        assertThat(page(profile + "?page=2&tri=titre").select("link[rel=canonical]").attr("href")).endsWith(profile);
        for (String first : List.of(profile, profile + "?page=1", profile + "/a-propos?page=2")) {
            assertThat(page(first).title()).as(first).doesNotContain("page");
            assertThat(page(first).select("link[rel=canonical]").attr("href")).as(first).doesNotContain("?");
        }
    }

    @Test
    void programsAreToldInWhichLanguageAPageIsWritten() throws Exception {
        Document french = page("/ressources/" + publish("Une page en français", Visibility.PUBLIC));
        assertThat(new JsonMapper().readTree(french.select("script[type=application/ld+json]").first().data()).path("inLanguage").asString()).isEqualTo("fr");
        assertThat(french.select("meta[property=og:locale]").attr("content")).isEqualTo("fr_FR");
        assertThat(french.select("body [lang]")).as("nothing is said of what is in the page's language").isEmpty();

        Document arabic = page("/ressources/" + shelf.put(lea, Language.of("ar").orElseThrow(), "كيف أفتح بريدي", "شرح قصير خطوة بخطوة", INDEXED, Shelf.text("<p>مرحبا</p>")));
        assertThat(new JsonMapper().readTree(arabic.select("script[type=application/ld+json]").first().data()).path("inLanguage").asString()).isEqualTo("ar");
        assertThat(arabic.select("meta[property=og:locale]").attr("content")).isEqualTo("ar");
        assertThat(arabic.select("html").attr("lang")).isEqualTo("fr");
        for (String words : List.of("h1", ".band__lead", ".crumbs [aria-current=page]", ".blocks > .prose")) {
            assertThat(arabic.select(words)).as(words).singleElement().matches(element -> element.attr("lang").equals("ar") && element.attr("dir").equals("rtl"));
        }
    }

    /** All that its author wrote is in its language; what the page itself says between stays in the page's. */
    @Test
    void eachBlockIsInTheLanguageOfItsResource() throws Exception {
        assertThat(page("/ressources/" + everyKind.put(lea, INDEXED)).select("body [lang]")).isEmpty();
        Elements parts = page("/ressources/" + everyKind.put(lea, Language.of("fa").orElseThrow(), INDEXED)).select("main .blocks *");
        for (String written : List.of("Premier titre", "Un sous-titre", "On a compris.", "Madame Roche", "Jamais le vrai mot de passe.", "Imprimer", "Lundi", "La salle", "Avant l’atelier", "Programme",
                "À imprimer", "Une vidéo", "Deux minutes", "Le guide", "À lire", "À lire aussi", "S’inscrire", "Texte de gauche", "Poser", "Une astuce.", "Pour aller plus loin", "Replié d’abord",
                "Douze chaises en cercle.", "Bonjour à toutes et à tous.")) {
            assertThat(parts.stream().filter(part -> part.ownText().equals(written))).as(written).isNotEmpty().allMatch(part -> part.closest("[lang]").attr("lang").equals("fa") && part.closest("[dir]").attr("dir").equals("rtl"));
        }
        for (String said : List.of("Télécharger", "Attention", "Vos coches restent dans ce navigateur.", "Une autre fiche", "Description détaillée", "Transcription")) {
            assertThat(parts.stream().filter(part -> part.ownText().equals(said))).as(said).isNotEmpty().allMatch(part -> part.closest("[lang]").attr("lang").equals("fr"));
        }
    }

    @Test
    void programsAreToldWhatAPublicOneIs() throws Exception {
        Slug slug = shelf.put(lea, "Un jeu </script><b>sérieux", "Pour essayer", INDEXED, Visibility.PUBLIC);
        Document page = page("/ressources/" + slug);
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
        JsonNode about = new JsonMapper().readTree(page.select("script[type=application/ld+json]").first().data());
        assertThat(about.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(about.path("@type").asString()).isEqualTo("LearningResource");
        assertThat(about.path("name").asString()).isEqualTo("Un jeu </script><b>sérieux");
        assertThat(about.path("url").asString()).isEqualTo("http://localhost:" + port + "/ressources/" + slug);
        assertThat(about.path("author").path("name").asString()).isEqualTo("Léa Morvan");
        assertThat(about.path("author").path("url").asString()).isEqualTo("http://localhost:" + port + "/profils/" + profiles.find(lea.profile()).orElseThrow().slug());
        assertThat(about.path("license").asString()).contains("licence-ouverte");
        assertThat(about.path("about").valueStream().map(JsonNode::asString)).containsExactly("Données");
        assertThat(about.path("audience").path(0).path("audienceType").asString()).isEqualTo("Adultes");
        assertThat(about.path("datePublished").asString()).startsWith("20");

        assertThat(page("/ressources/" + publish("Une page entre nous deux", Visibility.PRIVATE)).select("script[type=application/ld+json]")).isEmpty();
        assertThat(new JsonMapper().readTree(page("/").select("script[type=application/ld+json]").first().data()).path("@type").asString()).isEqualTo("WebSite");
        assertThat(new JsonMapper().readTree(page("/thematiques/culture-numerique").select("script[type=application/ld+json]").first().data()).path("@type").asString()).isEqualTo("CollectionPage");
    }

    @Test
    void aPrivateOneGivesItsTitleOnlyAndIsNotIndexed() throws Exception {
        Document page = page("/ressources/" + publish("Une page entre nous", Visibility.PRIVATE));
        assertThat(page.select("link[rel=canonical], meta[property^=og:]")).isEmpty();
        assertThat(page.title()).startsWith("Une page entre nous");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("meta[name=description]")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("Pour essayer");
    }

    @Test
    void aDraftIsNotThere() throws Exception {
        assertThat(get("/ressources/" + shelf.draft(lea, "Un brouillon")).statusCode()).isEqualTo(404);
    }

    @Test
    void aDeletedOneIsNotThereAnyMore() throws Exception {
        Slug slug = publish("Une page retirée", Visibility.PUBLIC);
        cast.as(lea, () -> bin.delete(shelf.id(lea, slug)));
        assertThat(get("/ressources/" + slug).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ressources/%zz", "/ressources/a%2Fb", "/rechercher/ressources?q=%zz", "/ressources/a;b=c"})
    void whatIsNoAddressIsRefusedInOurWords(String address) throws Exception {
        String answer;
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(answer).startsWith("HTTP/1.1 400").contains("Cette page ne s’ouvre pas ainsi").doesNotContain("HTTP Status", "Tomcat");
    }

    @Test
    void aRenamedResourceMovedForGood() throws Exception {
        Slug before = publish("Une page d’avant", Visibility.PUBLIC);
        shelf.edit(lea, before, new Edit.ChangeTitle("Une page d’avant", "Une page d’après"));
        Slug after = cast.ask(lea, () -> publication.publish(shelf.id(lea, before), Visibility.PUBLIC));
        HttpResponse<String> answer = get("/ressources/" + before);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/ressources/" + after);
    }

    @Test
    void theStaffsAddressLeadsToTheirFirstPage() throws Exception {
        HttpResponse<String> answer = get("/administration");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(UsageRoutes.PAGE);
    }

    /** Which is empty without. */
    @Test
    void aLivePageSaysThatItNeedsScripts() throws Exception {
        assertThat(page("/connexion").select("body > noscript a").eachAttr("href")).containsExactly("/", "/rechercher/ressources");
    }

    @Test
    void aRenamedPersonMovedForGoodWithTheirTabs() throws Exception {
        Slug before = profiles.find(lea.profile()).orElseThrow().slug();
        Slug after = cast.ask(lea, () -> profiles.change(lea.profile(), new ProfileDetails(new PersonName("Léa", "N" + UUID.randomUUID()), "", Optional.empty(), List.of(), false))).slug();
        HttpResponse<String> answer = get("/profils/" + before + "/a-propos");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/profils/" + after + "/a-propos");
        assertThat(get("/profils/" + before + "/collections?page=2&vue=publique").headers().firstValue("Location")).as("with all that the address says")
                .contains("/profils/" + after + "/collections?page=2&vue=publique");
    }

    /** As bookmarks and mails lead there. */
    @Test
    void whatIsForSomebodyLeadsAVisitorToSignInAndBack() throws Exception {
        String profile = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug();
        assertThat(signIn(profile + "/suivis?genre=profils")).isEqualTo("/connexion?retour=" + encoded(profile + "/suivis?genre=profils"));
        assertThat(signIn(profile + "/recherches")).isEqualTo("/connexion?retour=" + encoded(profile + "/recherches"));
        assertThat(get(profile + "/nulle-part").statusCode()).isEqualTo(404);
        BaseName locked = cast.ask(lea, () -> bases.create(BaseDetails.named("Base " + UUID.randomUUID()), Visibility.PRIVATE));
        assertThat(signIn("/bases/" + locked.slug() + "/membres?statut=demande")).isEqualTo("/connexion?retour=" + encoded("/bases/" + locked.slug() + "/membres?statut=demande"));
        assertThat(get("/bases/" + locked.slug() + "/nulle-part").statusCode()).isEqualTo(404);
    }

    private String signIn(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Test
    void whereNothingIsForAVisitorTheyMaySignIn() throws Exception {
        String draft = "/ressources/" + shelf.draft(lea, "Une page en chantier");
        HttpResponse<String> answer = get(draft);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main a").eachAttr("href")).contains("/connexion?retour=" + encoded(draft));
        String hidden = "/ressources/" + publish("Une page entre nous", Visibility.PRIVATE);
        assertThat(page(hidden).select("main .lockbox a").eachAttr("href")).containsExactly("/connexion?retour=" + encoded(hidden));
    }

    @Test
    void anInvitationThatNeverWasIsNotThere() throws Exception {
        assertThat(get("/invitations/jamais-envoyee").statusCode()).isEqualTo(404);
    }

    @Test
    void aPrivateProfileIsNotIndexedAndSaysNothingButTheName() throws Exception {
        String path = "/profils/" + profiles.find(lea.profile()).orElseThrow().slug();
        assertThat(page(path).select("meta[name=robots]")).isEmpty();
        cast.as(lea, () -> profiles.changeVisibility(lea.profile(), Visibility.PRIVATE));
        assertThat(page(path).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(signIn(path + "/a-propos")).startsWith("/connexion?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modifier", "publier", "parametres"})
    void thePagesOfEditorsLeadAVisitorToSignInAndBack(String page) throws Exception {
        HttpResponse<String> answer = get("/ressources/" + publish("Une page à changer", Visibility.PUBLIC) + "/" + page);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/connexion?retour=%2Fressources%2Fune-page-a-changer");
    }

    private Slug publish(String title, Visibility visibility) {
        return shelf.put(lea, title, "Pour essayer", INDEXED, visibility, section("Un"));
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return get(path, "");
    }

    /** @param session its cookie, as the browser sends it */
    private HttpResponse<String> get(String path, String session) {
        return get(path, "Accept", "text/html", "Cookie", session);
    }
}
