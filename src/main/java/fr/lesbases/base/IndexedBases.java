package fr.lesbases.base;

import fr.lesbases.search.IndexedKind;
import fr.lesbases.search.Stamp;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IndexedBases {

    /** As {@link PresentBases} says. */
    @Bean
    @Order(2)
    static IndexedKind basesInIndex() {
        return new IndexedKind(Base.class, "base where deleted is null", List.of("name", "description", "departement", Stamp.keys("readers"), Stamp.instant("created")),
                "search.index.kind.base");
    }
}
