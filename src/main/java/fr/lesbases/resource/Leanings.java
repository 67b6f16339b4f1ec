package fr.lesbases.resource;

import fr.lesbases.common.Paris;
import fr.lesbases.search.Leaning;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What is new or changed of late and what is much read or saved comes before its equals: by a tenth of the score at most, so that words decide (decision 0021). */
@Component
class Leanings {

    /** The month that runs and those before it. */
    private static final int FRESH_MONTHS = 12;
    private static final float FOR_FRESH = 0.05f;
    /** From a hundred readings on. */
    private static final int USED = 2;
    private static final float FOR_USED = 0.05f;

    private final Clock clock;

    Leanings(Clock clock) {
        this.clock = clock;
    }

    List<Leaning> now() {
        YearMonth now = YearMonth.from(clock.instant().atZone(Paris.ZONE));
        List<String> fresh = IntStream.rangeClosed(0, FRESH_MONTHS).mapToObj(back -> now.minusMonths(back).toString()).toList();
        return List.of(new Leaning(f -> f.terms().field(ResourceFields.LAST_MONTH).matchingAny(fresh), FOR_FRESH),
                new Leaning(f -> f.match().field(ResourceFields.USE).matching(String.valueOf(USED)), FOR_USED));
    }
}
