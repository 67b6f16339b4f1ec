package fr.lesbases.shell;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each page does in the browser alone, plain or live: scripts of {@code frontend/js}. */
@Controller
class SiteScripts {

    private static final String PATH = "/js/pages.js";

    private final JoinedFile scripts = new JoinedFile(PATH, MediaType.valueOf("text/javascript"),
            Stream.of("anchors.js", "reading.js", "share.js", "help.js", "keeping.js", "dates.js").map(script -> "js/" + script));
    private final String scheme = JoinedFile.address("js/scheme.js");
    private final String suggestions = JoinedFile.address("js/search-suggestions.js");

    @GetMapping(PATH)
    ResponseEntity<String> all() {
        return scripts.answer();
    }

    void putInto(Document page) {
        page.head().prependElement("script").attr("src", scheme);
        page.head().appendElement("script").attr("src", scripts.address()).attr("defer", true);
        page.head().appendElement("script").attr("src", suggestions).attr("type", "module");
    }
}
