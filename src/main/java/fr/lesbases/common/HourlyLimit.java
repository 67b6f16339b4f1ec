package fr.lesbases.common;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often something may be done in an hour, for each person or address; counted in this process only. The share grows back evenly over the hour. */
public final class HourlyLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    /** Each costs some 200 bytes; beyond it, the least used are forgotten. */
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> shares;

    public HourlyLimit(int perHour, Clock clock) {
        shares = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(WINDOW).build(key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, WINDOW))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
    }

    /** Takes one of the share. @return 0, or in how many minutes the next one may be where the share is used up */
    public long take(String key) {
        ConsumptionProbe probe = shares.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill() + TimeUnit.MINUTES.toNanos(1) - 1));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
