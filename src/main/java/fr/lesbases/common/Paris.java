package fr.lesbases.common;

import java.time.ZoneId;

/** Where the days of the site begin, whoever looks and wherever the server is (PRODUCT §10). */
public final class Paris {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {
    }
}
