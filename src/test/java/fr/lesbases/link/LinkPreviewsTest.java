package fr.lesbases.link;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.WebAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPreviewsTest {

    private static final String HTML = "text/html; charset=utf-8";

    private WebSite site;
    private GuardedClient client;
    private LinkPreviews previews;

    @BeforeEach
    void openSite() throws IOException {
        site = new WebSite();
        client = new GuardedClient(address -> true, Set.of(site.port()));
        previews = new LinkPreviews(client);
    }

    @AfterEach
    void closeSite() throws IOException {
        client.close();
        site.close();
    }

    @Test
    void aPageSaysWhatItIsAbout() {
        site.page("/guide", HTML, utf8("""
                <html><head><title>Autre</title>
                <meta property="og:title" content="Choisir un mot de passe"><meta property="og:description" content="Un guide&#10; pas à pas">
                <meta property="og:image" content="/été.png"></head></html>"""));

        assertThat(previews.fetch(site.address("/guide"))).contains(
                new LinkPreview("Choisir un mot de passe", "Un guide pas à pas", Optional.of(site.address("/%C3%A9t%C3%A9.png"))));
    }

    @Test
    void itsTitleAndDescriptionDoWithoutOpenGraph() {
        site.page("/", HTML, utf8("<title> Un\n titre </title><meta name=description content='Quelques mots'>"));

        assertThat(previews.fetch(site.address("/"))).contains(new LinkPreview("Un titre", "Quelques mots", Optional.empty()));
    }

    @Test
    void lettersAreReadAsTheyWereWritten() {
        site.page("/header", "text/html; charset=iso-8859-1", "<title>Été</title>".getBytes(StandardCharsets.ISO_8859_1));
        site.page("/meta", "text/html", "<meta charset=windows-1252><title>Cœur</title>".getBytes(Charset.forName("windows-1252")));
        site.page("/nothing", "text/html", utf8("<title>Élève</title>"));

        assertThat(title("/header")).contains("Été");
        assertThat(title("/meta")).contains("Cœur");
        assertThat(title("/nothing")).contains("Élève");
    }

    @Test
    void aLongTitleIsCut() {
        site.page("/", HTML, utf8("<title>" + "a".repeat(500) + "</title>"));

        assertThat(title("/")).hasValueSatisfying(title -> assertThat(title).hasSize(LinkPreview.MAX_TITLE).endsWith("a…"));
    }

    @Test
    void onlyTheStartOfALargePageIsRead() throws IOException {
        byte[] large = new byte[20 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        byte[] start = utf8("<title>Une grande page</title>");
        System.arraycopy(start, 0, large, 0, start.length);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(large);
        }
        site.page("/large", HTML, large);
        site.page("/packed", 200, Map.of("Content-Type", HTML, "Content-Encoding", "gzip"), packed.toByteArray());

        assertThat(title("/large")).contains("Une grande page");
        assertThat(client.get(site.address("/packed"), type -> true, LinkPreviews.MAX_PAGE))
                .hasValueSatisfying(answer -> assertThat(answer.body()).hasSize(LinkPreviews.MAX_PAGE));
    }

    @Test
    void redirectsAreFollowedAFewTimes() {
        site.page("/5", HTML, utf8("<title>Arrivé</title>"));
        for (int hop = 0; hop < 5; hop++) {
            site.page("/" + hop, 302, Map.of("Location", "/" + (hop + 1)), new byte[0]);
        }
        site.page("/before", 301, Map.of("Location", "/0"), new byte[0]);
        site.page("/circle", 302, Map.of("Location", "/circle"), new byte[0]);

        assertThat(title("/0")).contains("Arrivé");
        assertThat(title("/before")).isEmpty();
        assertThat(title("/circle")).isEmpty();
    }

    @Test
    void anythingElseLeavesAPlainLink() {
        site.page("/pdf", "application/pdf", utf8("<title>Non</title>"));
        site.page("/missing", 404, Map.of("Content-Type", HTML), utf8("<title>Introuvable</title>"));
        site.page("/untitled", HTML, utf8("<p>Bonjour"));
        site.page("/typeless", 200, Map.of(), utf8("<title>Sans type</title>"));
        site.page("/elsewhere", 302, Map.of("Location", "ftp://exemple.fr/"), new byte[0]);

        for (String path : new String[] {"/pdf", "/missing", "/untitled", "/typeless", "/elsewhere"}) {
            assertThat(title(path)).as(path).isEmpty();
        }
    }

    @Test
    void aSiteThatNeverAnswersIsLeftAlone() {
        site.silence("/");

        assertThat(title("/")).isEmpty();
        assertThat(site.visits()).isEqualTo(1);
    }

    @Test
    void anImageComesWholeOrNotAtAll() {
        byte[] image = {1, 2, 3};
        site.page("/small", "image/png", image);
        site.page("/large", "image/png", new byte[LinkPreviews.MAX_IMAGE + 1]);
        site.page("/page", HTML, image);

        assertThat(previews.fetchImage(site.address("/small"))).contains(image);
        assertThat(previews.fetchImage(site.address("/large"))).isEmpty();
        assertThat(previews.fetchImage(site.address("/page"))).isEmpty();
    }

    /** The site listens on this machine, so an empty answer alone would prove nothing: it must not even be visited. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1", "http://localtest.localhost", "http://[::1]", "http://[::ffff:127.0.0.1]", "http://127.0.0.2"})
    void whatIsNotPublicIsNeverVisited(String host) throws IOException {
        site.page("/", HTML, utf8("<title>Chez nous</title>"));
        try (GuardedClient guarded = new GuardedClient(PublicAddresses::contain, Set.of(site.port()))) {
            assertThat(new LinkPreviews(guarded).fetch(new WebAddress(host + ":" + site.port() + "/"))).isEmpty();
        }
        assertThat(site.visits()).isZero();
    }

    @Test
    void noRedirectLeadsToWhatIsNotReachable() throws IOException {
        site.page("/", 302, Map.of("Location", "http://127.0.0.2:" + site.port() + "/secret"), new byte[0]);
        site.page("/secret", HTML, utf8("<title>Secret</title>"));
        try (GuardedClient guarded = new GuardedClient(address -> address.getHostAddress().equals("127.0.0.1"), Set.of(site.port()))) {
            assertThat(new LinkPreviews(guarded).fetch(site.address("/"))).isEmpty();
        }
        assertThat(site.visits()).isEqualTo(1);
    }

    @Test
    void onlyThePortsOfTheWebAreAsked() throws IOException {
        site.page("/", HTML, utf8("<title>Autre port</title>"));
        try (GuardedClient guarded = new GuardedClient(address -> true, Set.of(80, 443))) {
            assertThat(new LinkPreviews(guarded).fetch(site.address("/"))).isEmpty();
        }
        assertThat(site.visits()).isZero();
    }

    private Optional<String> title(String path) {
        return previews.fetch(site.address(path)).map(LinkPreview::title);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
