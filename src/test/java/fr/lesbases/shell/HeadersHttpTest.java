package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.HttpTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told to keep to, with each kind of answer; files say more: {@code DownloadsTest}. */
class HeadersHttpTest extends HttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/rechercher/ressources?q=atelier", "/aide", "/nulle-part", "/ressources/creer", "/suggestions?q=atelier", "/rechercher/ressources.atom?q=atelier", "/bases/nulle-part.atom", "/qr.svg", "/oembed", "/sitemap.xml",
        "/robots.txt", "/.well-known/security.txt", "/js/first.js", "/js/pages.js", "/styles/tokens.css", "/styles/pages.css", "/images/sprite.svg", "/actuator/health", "/fichiers/6f1d2c3a-0b5e-4a7c-9d11-5e0a7b4c2f10/plan.pdf",
        "/administration/usage.csv", "/bases/nulle-part/membres.csv"})
    void noneRunsScriptsOfOthersOrIsShownWithinOthers(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(scripts(answer)).contains("'self'").doesNotContain("'unsafe-inline'", "*", "https:", "http:", "data:");
        assertThat(policy(answer, "frame-ancestors")).containsExactly("'self'");
        assertThat(policy(answer, "object-src")).containsExactly("'none'");
        assertThat(policy(answer, "base-uri")).containsExactly("'self'");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
    }

    @Test
    void whatIsNamedByItsContentIsKeptForGood() throws Exception {
        String engine = Jsoup.parse(get("/").body()).select("script[data-engine]").attr("data-engine");
        assertThat(get("/" + engine.substring(engine.indexOf("VAADIN/"))).headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(get("/js/first.js").headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3600");
    }

    @Test
    void scriptsThatVaadinWritesIntoALivePageRunByTheWordOfThatAnswerAlone() throws Exception {
        HttpResponse<String> first = get("/courrier");
        HttpResponse<String> second = get("/courrier");
        List<String> words = Jsoup.parse(first.body()).select("script:not([src])").eachAttr("nonce").stream().distinct().toList();
        assertThat(words).hasSize(1).doesNotContain("");
        assertThat(scripts(first)).contains("'nonce-" + words.getFirst() + "'");
        assertThat(scripts(second)).doesNotContain("'nonce-" + words.getFirst() + "'");
    }

    @Test
    void aPlainPageRunsTheOneScriptOfItsOwnByWhatItReads() throws Exception {
        HttpResponse<String> answer = get("/aide");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).as("for who has not signed in").containsIgnoringCase("cookie");
        Document page = Jsoup.parse(answer.body());
        String own = Objects.requireNonNull(page.select("script:not([src], [type=application/ld+json])").first()).data();
        assertThat(page.select("script:not([src], [type=application/ld+json])")).hasSize(1);
        assertThat(scripts(answer)).contains("'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(own.getBytes(StandardCharsets.UTF_8))) + "'");
        assertThat(page.select("[onclick], [onload], [onerror], a[href^=javascript]")).isEmpty();
        assertThat(String.join(" ", scripts(answer))).doesNotContain("nonce");
    }

    private static List<String> scripts(HttpResponse<String> answer) {
        return policy(answer, "script-src");
    }

    private static List<String> policy(HttpResponse<String> answer, String directive) {
        String policy = String.join("", answer.headers().allValues("Content-Security-Policy"));
        return Arrays.stream(policy.split(";")).map(String::strip).filter(one -> one.startsWith(directive + " ")).findFirst()
                .map(one -> List.of(one.substring(directive.length() + 1).split(" "))).orElseThrow(() -> new AssertionError("no " + directive + " in " + policy));
    }

    private HttpResponse<String> get(String path) {
        return get(path, "Accept", "text/html");
    }
}
