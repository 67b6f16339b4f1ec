package fr.lesbases.base;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.springframework.stereotype.Component;

/** Keeps bases in the corbeille out of the index. */
@Component
class PresentBases implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("deleted");
        context.bridge(Base.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Base> {

        @Override
        public void route(DocumentRoutes routes, Object id, Base base, RoutingBridgeRouteContext context) {
            if (base.isDeleted()) {
                routes.notIndexed();
            } else {
                routes.addRoute();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Base base, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
