package fr.lesbases.resource;

import fr.lesbases.search.Leaning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is new or changed of late and what is much read or saved comes before its equals: by a tenth of the score at most, so that words decide (decision 0019). */
@Component
class Leanings {

    private static final Duration FRESH = Duration.ofDays(365);
    private static final float FOR_FRESH = 0.04f;
    /** From ten readings on. */
    private static final float FOR_USED = 0.03f;
    /** From a thousand on, beside that. */
    private static final int MUCH = 3;
    private static final float FOR_MUCH_USED = 0.03f;

    private final Clock clock;

    Leanings(Clock clock) {
        this.clock = clock;
    }

    List<Leaning> now() {
        // By days: the same question all day can be answered from a cache
        Instant fresh = clock.instant().minus(FRESH).truncatedTo(ChronoUnit.DAYS);
        return List.of(new Leaning(f -> f.range().field(ResourceFields.LAST_PUBLISHED).atLeast(fresh), FOR_FRESH), used(1, FOR_USED), used(MUCH, FOR_MUCH_USED));
    }

    private static Leaning used(int level, float share) {
        return new Leaning(f -> f.range().field(ResourceFields.USE).atLeast(level), share);
    }
}
