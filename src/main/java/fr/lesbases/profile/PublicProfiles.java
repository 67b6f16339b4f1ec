package fr.lesbases.profile;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.springframework.stereotype.Component;

/** Keeps private profiles, and what remains of those that are gone, out of the index: nobody finds or counts them, their owners included (PRODUCT §3). */
@Component
class PublicProfiles implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("visibility").use("deleted");
        context.bridge(Profile.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Profile> {

        @Override
        public void route(DocumentRoutes routes, Object id, Profile profile, RoutingBridgeRouteContext context) {
            if (profile.isPublic() && !profile.isDeleted()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Profile profile, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
