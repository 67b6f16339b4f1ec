package fr.lesbases.collection;

import fr.lesbases.sitemap.PublicPages;
import fr.lesbases.sitemap.PublicRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MappedCollections {

    /** Those that the first answer to their address lets search engines keep. */
    @Bean
    @Order(5)
    static PublicPages collectionsInSitemap(JdbcClient database) {
        return new PublicRows(database, "collections", "/collections/", "resource_collection where deleted is null and visibility = 'PUBLIC'", "changed");
    }
}
