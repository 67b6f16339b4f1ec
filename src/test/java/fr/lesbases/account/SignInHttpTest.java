package fr.lesbases.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import fr.lesbases.ui.VideoHosts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in as a browser does it, by plain HTTP. */
class SignInHttpTest extends ModuleTest {

    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;
    @Autowired
    private SignUp signUp;
    @Autowired
    private SignInTokens tokens;
    @Autowired
    private AccountRemoval removal;
    @Autowired
    private JdbcClient database;
    @Autowired
    private VideoHosts videos;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    private ProfileId person = ProfileId.create();

    @BeforeEach
    void somebodyWithAnAccount() {
        EmailAddress email = Someone.newAddress();
        person = signUp.open(new NewAccount("Léa", "Morvan", email)).orElseThrow();
    }

    @Test
    void openingALinkChangesNothingAndItsButtonSignsInOnce() throws Exception {
        String token = tokens.create(person);

        assertThat(get("/connexion/lien?token=" + token).statusCode()).isEqualTo(200);
        assertThat(get("/connexion/lien?token=" + token).statusCode()).isEqualTo(200);
        assertThat(isSignedIn()).isFalse();

        HttpResponse<String> first = redeem(token, "/aide", false);
        assertThat(location(first)).isEqualTo("/aide");
        assertThat(isSignedIn()).isTrue();

        assertThat(location(redeem(token, "/aide", false))).isEqualTo("/connexion/lien?retour=%2Faide");
    }

    @Test
    void theFirstAnswerIsForWhoAsksAlone() throws Exception {
        String path = "/profils/" + database.sql("select slug from profile where id = :id").param("id", person.value()).query(String.class).single();
        redeem(tokens.create(person), "/", false);
        for (int time = 0; time < 2; time++) {
            assertThat(tabs(get(path))).startsWith("Mes ressources").contains("Corbeille");
            assertThat(tabs(HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html").build(), BodyHandlers.ofString())))
                    .startsWith("Ressources").doesNotContain("Mes", "Corbeille");
        }
        forget("JSESSIONID");
        assertThat(tabs(get(path))).startsWith("Ressources");
    }

    private static String tabs(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#plain .tabs").text();
    }

    @Test
    void theSessionHasAnotherNumberAfterSignIn() throws Exception {
        get("/courrier");
        String before = cookie("JSESSIONID").orElseThrow();

        redeem(tokens.create(person), "/", false);

        assertThat(cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void aPostWithoutTheTokenOfThePageIsRefused() throws Exception {
        HttpResponse<String> answer = post("token=" + tokens.create(person));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anUnknownTokenLeadsToThePageThatSaysSo() throws Exception {
        assertThat(location(redeem(UUID.randomUUID().toString(), "/", false))).isEqualTo("/connexion/lien");
        assertThat(isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mechant.example/", "//mechant.example", "/\\mechant.example", "javascript:alert(1)", "/connexion?retour=%2F"})
    void theWayBackNeverLeavesTheSite(String back) throws Exception {
        assertThat(location(redeem(tokens.create(person), back, false))).isEqualTo("/");
    }

    @Test
    void aBrowserThatStaysSignedInDoesSoWithoutItsSession() throws Exception {
        redeem(tokens.create(person), "/", true);
        HttpCookie stay = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(StayingSignedIn.COOKIE)).findFirst().orElseThrow();

        forget("JSESSIONID");
        assertThat(isSignedIn()).isTrue();
        // As another open tab does, with the cookie of before
        forget("JSESSIONID");
        cookies.getCookieStore().add(URI.create(address("/")), stay);
        assertThat(isSignedIn()).isTrue();

        assertThat(stay.isHttpOnly()).isTrue();
        String kept = database.sql("select token from persistent_logins where username = :id").param("id", person.toString()).query(String.class).single();
        assertThat(URLDecoder.decode(new String(Base64.getDecoder().decode(stay.getValue()), UTF_8), UTF_8)).as("the database alone opens no account").doesNotContain(kept);
        // Told in seconds from now: one may have passed
        assertThat(stay.getMaxAge()).isBetween(30L * 24 * 3600 - 60, 30L * 24 * 3600);
    }

    @Test
    void aBrowserOnASharedComputerIsForgottenWithItsSession() throws Exception {
        redeem(tokens.create(person), "/", false);
        forget("JSESSIONID");

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void signingOutEndsBothAndLeadsHome() throws Exception {
        redeem(tokens.create(person), "/", true);

        HttpResponse<String> out = send(HttpRequest.newBuilder(URI.create(address("/deconnexion"))).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + csrf())));

        assertThat(location(out)).isEqualTo("/");
        assertThat(isSignedIn()).isFalse();
        assertThat(database.sql("select count(*) from persistent_logins where username = :id").param("id", person.toString()).query(Long.class).single()).isZero();
    }

    @Test
    void whoseAccountIsDeletedIsSignedOutEverywhereAtTheNextRequest() throws Exception {
        redeem(tokens.create(person), "/", true);
        String unused = tokens.create(person);
        assertThat(isSignedIn()).isTrue();
        HttpCookie stay = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(StayingSignedIn.COOKIE)).findFirst().orElseThrow();

        removal.remove(person);

        assertThat(location(get("/aide?retour=ici"))).as("the same page, for nobody").isEqualTo("/aide?retour=ici");
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
        assertThat(get("/aide?retour=ici").statusCode()).isEqualTo(200);
        assertThat(isSignedIn()).as("the session").isFalse();
        forget("JSESSIONID");
        cookies.getCookieStore().add(URI.create(address("/")), stay);
        assertThat(isSignedIn()).as("the browser that stays signed in").isFalse();
        assertThat(location(redeem(unused, "/", false))).as("a link that was sent before").isEqualTo("/connexion/lien");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void springsOwnWayToAskForLinksIsShut() throws Exception {
        get("/courrier");

        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address("/ott/generate"))).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&_csrf=" + csrf())));

        assertThat(answer.statusCode()).isNotEqualTo(302);
        assertThat(database.sql("select count(*) from one_time_tokens where username = :id").param("id", person.toString()).query(Long.class).single()).isZero();
    }

    @Test
    void anUnknownAddressIsNotFoundRatherThanForbidden() throws Exception {
        assertThat(get("/nulle-part").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatNeedsAnAccountLeadsAVisitorToSignInAndBack() throws Exception {
        HttpResponse<String> answer = get("/ressources/creer?base=a&b=1");

        assertThat(location(answer)).isEqualTo("/connexion?retour=%2Fressources%2Fcreer%3Fbase%3Da%26b%3D1");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() throws Exception {
        HttpResponse<String> answer = get("/connexion");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'self'; frame-src 'self' " + String.join(" ", videos.origins()));
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
    }

    /** Somebody signed in is sent on from this address, a visitor to the sign-in page. */
    private boolean isSignedIn() throws Exception {
        return get("/ressources/creer").statusCode() == 200;
    }

    private HttpResponse<String> redeem(String token, String back, boolean stay) throws Exception {
        return post("token=" + token + "&retour=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8) + (stay ? "&rester=on" : "") + "&_csrf=" + csrf());
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address("/connexion/lien"))).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    private String csrf() throws Exception {
        Matcher meta = CSRF.matcher(get("/courrier").body());
        assertThat(meta.find()).isTrue();
        return meta.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html").GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        URI target = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue).findFirst();
    }

    private void forget(String name) {
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(address("/")), cookie));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
