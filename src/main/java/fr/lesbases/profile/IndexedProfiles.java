package fr.lesbases.profile;

import fr.lesbases.search.IndexedKind;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IndexedProfiles {

    /** As {@link PublicProfiles} says. */
    @Bean
    @Order(3)
    static IndexedKind profilesInIndex() {
        return new IndexedKind(Profile.class, "profile where visibility = 'PUBLIC' and deleted is null", List.of("first_name", "last_name", "description", "departement"),
                "search.index.kind.profile");
    }
}
