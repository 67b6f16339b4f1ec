package fr.lesbases.collection;

import fr.lesbases.search.IndexedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IndexedCollections {

    /** As {@link FoundByOthers} says. */
    @Bean
    @Order(4)
    static IndexedKind collectionsInIndex() {
        return new IndexedKind(ResourceCollection.class, "resource_collection where deleted is null and not favourites", "search.index.kind.collection");
    }
}
