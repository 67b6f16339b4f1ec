package fr.lesbases;

import org.apache.catalina.core.StandardContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What only the server does: a command runs its one task, beside a server or without. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ServerConfiguration {

    /**
     * Vaadin's pages are answered behind a forward, after which Tomcat 11 would end the answer past the wrapper in which Spring Security still has to write
     * its headers: they would be missing from exactly the pages.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAfterForward() {
        return tomcat -> tomcat.addContextCustomizers(context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
    }
}
