package fr.lesbases.base;

import fr.lesbases.sitemap.PublicPages;
import fr.lesbases.sitemap.PublicRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MappedBases {

    /** Those that the first answer to their address lets search engines keep; of what changed in one, its resources tell. */
    @Bean
    @Order(3)
    static PublicPages basesInSitemap(JdbcClient database) {
        return new PublicRows(database, "bases", "/bases/", "base left join base_last_published latest on latest.base = base.id where deleted is null and visibility = 'PUBLIC'",
                "greatest(created, last_published)");
    }
}
