package fr.lesbases.link;

import fr.lesbases.common.WebAddress;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds where the addresses lead that pages and redirects give relative to themselves. */
final class WebAddresses {

    private WebAddresses() {
    }

    static Optional<WebAddress> resolve(WebAddress base, String relative) {
        // jsoup resolves as browsers do, where java.net.URI stumbles over blanks and accents
        Element link = new Element("a").attr("href", relative.strip());
        link.setBaseUri(base.value());
        String absolute = link.absUrl("href");
        return absolute.isBlank() ? Optional.empty() : WebAddress.parse(absolute);
    }
}
