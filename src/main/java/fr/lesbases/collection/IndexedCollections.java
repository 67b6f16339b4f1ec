package fr.lesbases.collection;

import fr.lesbases.search.IndexedKind;
import fr.lesbases.search.Stamp;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IndexedCollections {

    private static final String OWNER = """
            coalesce((select b.name from base b where b.id = resource_collection.base),
                (select p.first_name || ' ' || p.last_name from profile p where p.id = resource_collection.creator))""";

    /** As {@link FoundByOthers} says. */
    @Bean
    @Order(4)
    static IndexedKind collectionsInIndex(ObjectProvider<CollectionPlaces> places) {
        return new IndexedKind(ResourceCollection.class, "resource_collection where deleted is null and not favourites",
                List.of("title", "description", "base", OWNER, Stamp.keys("readers"), Stamp.instant("created")), "search.index.kind.collection",
                collections -> places.getObject().owners(collections.stream().map(ResourceCollection.class::cast).map(CollectionPlaces.Placed::of).toList()));
    }
}
