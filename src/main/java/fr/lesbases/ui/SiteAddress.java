package fr.lesbases.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this site is seen from outside, for the links in mails and wherever an address leaves the site: {@code lesbases.url}, otherwise this machine and the running port. */
@Component
public class SiteAddress {

    private static final String PORT = "local.server.port";

    private final Environment environment;
    private volatile @Nullable String known;

    public SiteAddress(Environment environment) {
        this.environment = environment;
    }

    /** @param path with its leading slash */
    public String of(String path) {
        String site = known;
        if (site == null) {
            site = site();
            // The port is only known once the server runs
            known = environment.containsProperty(PORT) ? site : null;
        }
        return site + path;
    }

    private String site() {
        String url = environment.getProperty("lesbases.url", "");
        if (url.isBlank()) {
            return "http://localhost:" + environment.getProperty(PORT, environment.getProperty("server.port", "8080"));
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
