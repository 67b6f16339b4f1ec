package fr.lesbases.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The style sheets that every page loads ({@link SitePage}) as one file: nothing is drawn before they are there, and on a slow line each further one costs a way there and back. */
@Controller
class SiteStyles {

    /** Beside the single ones, so that their addresses of fonts hold. */
    private static final String PATH = "/styles/pages.css";
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final int SIGNS = 8;

    private final String sheets = Arrays.stream(SitePage.class.getAnnotationsByType(StyleSheet.class)).map(StyleSheet::value).map(SiteStyles::read).collect(Collectors.joining("\n"));
    private final String address = PATH + "?v-c=" + DigestUtils.md5DigestAsHex(sheets.getBytes(StandardCharsets.UTF_8)).substring(0, SIGNS);

    @GetMapping(PATH)
    ResponseEntity<String> all() {
        return ResponseEntity.ok().contentType(CSS).cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable()).body(sheets);
    }

    /** In place of the single ones, which Vaadin writes. */
    void putInto(Document page) {
        var single = page.head().select("link[rel=stylesheet][data-id^=appShell-]");
        Element first = Objects.requireNonNull(single.first(), "no style sheet of the site");
        first.before(page.createElement("link").attr("rel", "stylesheet").attr("href", address));
        single.remove();
    }

    private static String read(String sheet) {
        try (InputStream text = Objects.requireNonNull(SiteStyles.class.getResourceAsStream("/META-INF/resources/" + sheet), sheet)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
