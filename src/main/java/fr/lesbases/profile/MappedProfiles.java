package fr.lesbases.profile;

import fr.lesbases.sitemap.PublicPages;
import fr.lesbases.sitemap.PublicRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MappedProfiles {

    /** Those that the first answer to their address lets search engines keep; of what changed in one, its resources tell. */
    @Bean
    @Order(4)
    static PublicPages profilesInSitemap(JdbcClient database) {
        return new PublicRows(database, "profils", "/profils/", "profile left join profile_last_published latest on latest.profile = profile.id where deleted is null and visibility = 'PUBLIC'",
                "greatest(created, last_published)");
    }
}
