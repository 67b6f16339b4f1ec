package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.support.GenericApplicationContext;

/** Views as beans, made anew for each page: of what is none, Spring finds out anew each time how it is made, after an exception that says so. */
@org.springframework.stereotype.Component
class ViewBeans implements VaadinServiceInitListener {

    private final GenericApplicationContext context;

    ViewBeans(GenericApplicationContext context) {
        this.context = context;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var registry = ApplicationRouteRegistry.getInstance(event.getSource().getContext());
        Stream<Class<? extends Component>> views = RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream().map(RouteData::getNavigationTarget);
        Stream.concat(views, Stream.of(MainLayout.class, SitePage.class)).distinct().filter(view -> context.getBeanNamesForType(view).length == 0)
                .forEach(view -> context.registerBean(view, definition -> definition.setScope(BeanDefinition.SCOPE_PROTOTYPE)));
    }
}
