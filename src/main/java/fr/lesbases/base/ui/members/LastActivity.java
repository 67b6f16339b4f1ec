package fr.lesbases.base.ui.members;

import fr.lesbases.common.Paris;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When somebody was last here, as one says it: online, two hours ago, yesterday, a date. */
final class LastActivity {

    /** Visits are noted to five minutes. */
    private static final Duration ONLINE = Duration.ofMinutes(10);
    private static final int DAYS_COUNTED = 7;

    private LastActivity() {
    }

    static String words(Optional<Instant> lastSeen, Instant now) {
        return lastSeen.map(seen -> words(seen, now)).orElseGet(() -> Texts.get("base.activity.never"));
    }

    private static String words(Instant seen, Instant now) {
        Duration since = Duration.between(seen, now);
        LocalDate day = seen.atZone(Paris.ZONE).toLocalDate();
        long days = ChronoUnit.DAYS.between(day, now.atZone(Paris.ZONE).toLocalDate());
        if (since.compareTo(ONLINE) < 0) {
            return Texts.get("base.activity.online");
        }
        if (days == 0) {
            return since.toHours() == 0 ? Texts.get("base.activity.minutes", since.toMinutes()) : Texts.get("base.activity.hours", since.toHours());
        }
        return days == 1 ? Texts.get("base.activity.yesterday") : days < DAYS_COUNTED ? Texts.get("base.activity.days", days) : Formats.date(seen);
    }
}
