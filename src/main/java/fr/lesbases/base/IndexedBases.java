package fr.lesbases.base;

import fr.lesbases.search.IndexedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IndexedBases {

    /** As {@link PresentBases} says. */
    @Bean
    @Order(2)
    static IndexedKind basesInIndex() {
        return new IndexedKind(Base.class, "base where deleted is null", "search.index.kind.base");
    }
}
