package fr.lesbases.shell;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Vaadin's servlet, without its look through all jars, before each page, for a file that bears the page's address. Files whose names change with their content are kept for good. */
final class PageServlet extends SpringServlet {

    private static final Pattern NAMED_BY_CONTENT = Pattern.compile("/VAADIN/build/.*-[\\w-]{8}\\.(js|css)");
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private PageServlet(ApplicationContext context) {
        super(context, true);
    }

    /** @param path in the site, with or without slashes around it */
    static NavigationRouteTarget target(ServletContext context, @Nullable String path) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)).getNavigationRouteTarget(path == null ? "" : path.replaceAll("^/+|/+$", ""));
    }

    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return !target(getServletContext(), request.getPathInfo()).hasTarget() && super.serveStaticOrWebJarRequest(request, response);
    }

    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected int getCacheTime(String file) {
                return NAMED_BY_CONTENT.matcher(file).matches() ? YEAR : super.getCacheTime(file);
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Registration {

        @Bean
        ServletRegistrationBean<SpringServlet> pageServlet(ApplicationContext context, ObjectProvider<MultipartConfigElement> multipart, VaadinConfigurationProperties properties) {
            return SpringBootAutoConfiguration.configureServletRegistrationBean(multipart, properties, new PageServlet(context));
        }
    }
}
