package fr.lesbases.ui;

import org.jspecify.annotations.Nullable;

/** The addresses by which a browser without a session tells what it shows ({@link WhenShown}): of no use to anybody who would forge them, so without a token. */
public final class Beacons {

    public static final String ROOT = "/vu/";

    private Beacons() {
    }

    /** @param browser as it calls itself */
    public static boolean isPerson(@Nullable String browser) {
        return !WhenShown.isCrawler(String.valueOf(browser));
    }
}
