package fr.lesbases;

import fr.lesbases.common.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where to look, once it answers. */
@Component
@ConditionalOnWebApplication
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(LesBases.class);

    @EventListener
    void serving(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        boolean secured = environment.getProperty("server.ssl.enabled", Boolean.class, environment.containsProperty("server.ssl.bundle"));
        LOG.info(Texts.get("ready", secured ? "https" : "http", environment.getProperty("server.address", "localhost"),
                environment.getProperty("local.server.port", ""), environment.getProperty("server.servlet.context-path", "")));
    }
}
