package fr.lesbases.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Vaadin's own way to tell who may go where, without what it does again twice for each page: looking through all jars for how roles are written, and reading the annotations of all views.
 * Annotations don't change, so a view that is open for nobody in particular once is open for all for ever.
 */
final class SwiftNavigation extends SpringNavigationAccessControl {

    private final Set<Class<?>> openForAll = ConcurrentHashMap.newKeySet();

    private SwiftNavigation(Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
        super(checkers, resolver);
    }

    @Override
    public AccessCheckResult checkAccess(NavigationContext context, boolean productionMode) {
        if (openForAll.contains(context.getNavigationTarget())) {
            return context.allow();
        }
        AccessCheckResult result = super.checkAccess(context, productionMode);
        if (isEnabled() && context.getPrincipal() == null && result.decision() == AccessCheckDecision.ALLOW) {
            openForAll.add(context.getNavigationTarget());
        }
        return result;
    }

    /** Once a view asks for a role. */
    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return role -> super.getRolesChecker(request).test(role);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        @Primary
        NavigationAccessControl swiftNavigation(List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configurer) {
            return configurer.build(SwiftNavigation::new, checkers);
        }
    }
}
