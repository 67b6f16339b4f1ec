package fr.lesbases.common;

import java.time.Duration;

/** How long things are kept. */
public final class Retention {

    /** What was deleted can be brought back for so long, then it is gone for good (PRODUCT §2). */
    public static final Duration DELETED = Duration.ofDays(30);

    /** Every automatic checkpoint of a resource, then for so long the last of each day (decision 0012). */
    public static final Duration CHECKPOINTS = Duration.ofDays(7);
    public static final Duration CHECKPOINTS_DAILY = Duration.ofDays(90);

    private Retention() {
    }
}
