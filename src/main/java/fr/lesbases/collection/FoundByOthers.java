package fr.lesbases.collection;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.springframework.stereotype.Component;

/** Keeps what is in the corbeille out of the index, and "Mes favoris", which are one's own matter. */
@Component
class FoundByOthers implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("deleted").use("favourites");
        context.bridge(ResourceCollection.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<ResourceCollection> {

        @Override
        public void route(DocumentRoutes routes, Object id, ResourceCollection collection, RoutingBridgeRouteContext context) {
            if (collection.isDeleted() || collection.isFavourites()) {
                routes.notIndexed();
            } else {
                routes.addRoute();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, ResourceCollection collection, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
