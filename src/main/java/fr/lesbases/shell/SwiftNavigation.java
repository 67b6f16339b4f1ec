package fr.lesbases.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Vaadin's own way to tell who may go where. That one looks through all jars, twice for each page, for how roles are written: here only once a view asks for a role. */
final class SwiftNavigation extends SpringNavigationAccessControl {

    private SwiftNavigation(Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
        super(checkers, resolver);
    }

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
