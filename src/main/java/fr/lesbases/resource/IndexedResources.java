package fr.lesbases.resource;

import fr.lesbases.search.IndexedKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IndexedResources {

    /** As {@link PublishedOnly} says. */
    @Bean
    @Order(1)
    static IndexedKind resourcesInIndex(ObjectProvider<Places> places) {
        return new IndexedKind(Resource.class, "resource where published is not null and deleted is null", ResourceStamp.PARTS, "search.index.kind.resource",
                resources -> places.getObject().publishers(resources.stream().map(Resource.class::cast).map(Places.Placed::of).toList()));
    }
}
