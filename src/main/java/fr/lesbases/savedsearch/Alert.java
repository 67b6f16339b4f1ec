package fr.lesbases.savedsearch;

import fr.lesbases.common.Paris;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often somebody is told what is new in a saved search: not, each day at {@link #TIME}, or on Mondays at that time. */
public enum Alert {
    NEVER, DAILY, WEEKLY;

    /** In Paris. */
    static final LocalTime TIME = LocalTime.of(7, 0);

    /** The last time it was due: what was published until then is told. */
    Instant lastDue(Instant now) {
        ZonedDateTime here = now.atZone(Paris.ZONE);
        ZonedDateTime today = here.with(TIME);
        ZonedDateTime day = today.isAfter(here) ? today.minusDays(1) : today;
        return (this == WEEKLY ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day).toInstant();
    }
}
