package fr.lesbases.resource.ui;

import fr.lesbases.taxonomy.TermRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of searches: PRODUCT §9. */
final class SearchLinks {

    private SearchLinks() {
    }

    static String term(TermRef term) {
        return "/rechercher/ressources?" + term.vocabulary() + "=" + URLEncoder.encode(term.code(), StandardCharsets.UTF_8);
    }
}
