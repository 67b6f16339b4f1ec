package fr.lesbases.shell;

import fr.lesbases.ui.ContentPolicy;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each page does in the browser alone, plain or live: scripts of {@code frontend/js}. */
@Controller
class SiteScripts {

    private static final String PATH = "/js/pages.js";
    /** As {@code tokens.css} names it. */
    private static final String FONT = "/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?v-c=1";

    private final JoinedFile scripts = new JoinedFile(PATH, MediaType.valueOf("text/javascript"),
            Stream.of("twice.js", "scheme.js", "anchors.js", "focus.js", "notices.js", "reading.js", "share.js", "help.js", "keeping.js", "dates.js", "typed.js").map(script -> "js/" + script));
    /** In the page itself: on a slow line each file that the first paint waits for costs a way there and back. */
    private final String early = JoinedFile.read("js/early.js").strip();
    private final String suggestions = JoinedFile.address("js/search-suggestions.js");

    @GetMapping(PATH)
    ResponseEntity<String> all() {
        return scripts.answer();
    }

    /** By what it reads, for the policy of the answer. */
    String early() {
        return ContentPolicy.reading(early);
    }

    void putInto(Document page) {
        page.head().prependElement("script").attr("data-font", FONT).appendChild(new DataNode(early));
        page.head().appendElement("script").attr("src", scripts.address()).attr("defer", true);
        page.head().appendElement("script").attr("src", suggestions).attr("type", "module");
    }
}
