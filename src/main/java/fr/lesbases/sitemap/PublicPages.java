package fr.lesbases.sitemap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The public pages of one feature. Beans of this type make up the sitemap: what they tell, everyone is told. */
public interface PublicPages {

    /** In the address of its sitemaps: letters of a to z. */
    String name();

    /** How many sitemaps they fill: at least one. */
    int sitemaps();

    /** When a page of that sitemap changed last; empty where it has none or nobody knows. @param number of the sitemap, from 1 */
    Optional<Instant> changed(int number);

    /** @param number of the sitemap, from 1; beyond the last one: none */
    List<PublicPage> of(int number);

    /**
     * @param path with its leading slash
     * @param changed when what it shows changed last, where that is known
     */
    record PublicPage(String path, Optional<Instant> changed) {}
}
