package fr.lesbases.ui;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this site is seen from outside, for the links in mails and wherever an address leaves the site: {@code lesbases.url}, otherwise this machine and the running port. */
@Component
public class SiteAddress {

    private final Environment environment;

    public SiteAddress(Environment environment) {
        this.environment = environment;
    }

    /** Asked anew each time, since the port is only known once the server runs. @param path with its leading slash */
    public String of(String path) {
        String url = environment.getProperty("lesbases.url", "");
        if (url.isBlank()) {
            url = "http://localhost:" + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        }
        return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
    }
}
