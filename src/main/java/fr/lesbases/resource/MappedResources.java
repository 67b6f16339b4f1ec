package fr.lesbases.resource;

import fr.lesbases.sitemap.PublicPages;
import fr.lesbases.sitemap.PublicRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MappedResources {

    /** Those that the first answer to their address lets search engines keep. */
    @Bean
    @Order(2)
    static PublicPages resourcesInSitemap(JdbcClient database) {
        return new PublicRows(database, "ressources", "/ressources/", "resource where deleted is null and published is not null and visibility = 'PUBLIC'", "last_published");
    }
}
