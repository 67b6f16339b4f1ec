package fr.lesbases.resource;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.springframework.stereotype.Component;

/** Keeps drafts and what is in the corbeille out of the index. */
@Component
class PublishedOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("published").use("deleted");
        context.bridge(Resource.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Resource> {

        @Override
        public void route(DocumentRoutes routes, Object id, Resource resource, RoutingBridgeRouteContext context) {
            if (resource.published().isPresent() && !resource.isDeleted()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Resource resource, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
