package fr.lesbases.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The system's clock, which can be set back for one piece of work: imported and demonstration content bears the dates it had. */
public final class TravelClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> travelled = new ThreadLocal<>();

    /** Runs {@code work} at that instant; other threads keep the system's time. */
    public void at(Instant instant, Runnable work) {
        Instant before = travelled.get();
        travelled.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                travelled.remove();
            } else {
                travelled.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant instant = travelled.get();
        return instant != null ? instant : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
