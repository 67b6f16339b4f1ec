package fr.lesbases.common;

import java.time.Duration;

/** How long things are kept. */
public final class Retention {

    /** What was deleted can be brought back for so long, then it is gone for good (PRODUCT §2). */
    public static final Duration DELETED = Duration.ofDays(30);

    private Retention() {
    }
}
