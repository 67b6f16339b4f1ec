package fr.lesbases.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The style sheets that every page loads ({@link SitePage}) as one file: nothing is drawn before they are there. What a page that is read has no element for stays beside it, in its place. */
@Controller
class SiteStyles {

    /** Beside the single ones, so that their addresses of fonts hold. */
    private static final String PATH = "/styles/pages.css";
    private static final String COMPONENTS = "styles/vaadin.css";
    private static final String PUBLISHING = "styles/publish.css";
    private static final String PAPER = "styles/print.css";
    private static final String OF_LIVE_PAGES = "data-live";

    private final JoinedFile sheets = new JoinedFile(PATH, MediaType.valueOf("text/css"), Arrays.stream(SitePage.class.getAnnotationsByType(StyleSheet.class)).map(StyleSheet::value)
            .filter(sheet -> !Set.of(COMPONENTS, PUBLISHING, PAPER).contains(sheet)));
    private final String components = JoinedFile.address(COMPONENTS);
    private final String publishing = JoinedFile.address(PUBLISHING);
    private final String paper = JoinedFile.address(PAPER);

    @GetMapping(PATH)
    ResponseEntity<String> all() {
        return sheets.answer();
    }

    /** In place of the single ones, which Vaadin writes. */
    void putInto(Document page) {
        var single = page.head().select("link[rel=stylesheet][data-id^=appShell-]");
        Element first = Objects.requireNonNull(single.first(), "no style sheet of the site");
        first.before(link(page, components).attr(OF_LIVE_PAGES, true));
        first.before(link(page, sheets.address()));
        first.before(link(page, publishing).attr(OF_LIVE_PAGES, true));
        first.before(link(page, paper).attr("media", "print"));
        single.remove();
    }

    /** Those that the live page alone needs are fetched when all else is there, and applied with it ({@code first.js}). */
    static void letWait(Document page) {
        page.head().select("link[" + OF_LIVE_PAGES + "]").attr("rel", "prefetch");
    }

    private static Element link(Document page, String address) {
        return page.createElement("link").attr("rel", "stylesheet").attr("href", address);
    }
}
