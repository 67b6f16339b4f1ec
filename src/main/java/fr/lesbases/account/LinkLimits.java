package fr.lesbases.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.lesbases.common.EmailAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How many links may be asked for an address, and by a sender; counted in this process only. */
@Component
class LinkLimits {

    private static final Duration WINDOW = Duration.ofHours(1);
    /** Each costs some 200 bytes; beyond it, the least used are forgotten. */
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> senders;

    LinkLimits(SignInProperties properties, Clock clock) {
        addresses = buckets(properties.perAddress(), clock);
        senders = buckets(properties.perSender(), clock);
    }

    /** @throws TooManyLinks where either has used up its share, which grows back evenly over the hour */
    void take(EmailAddress address, String sender) {
        take(senders.get(SenderNetwork.of(sender)));
        take(addresses.get(address.folded()));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyLinks(Math.max(1, TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill() + TimeUnit.MINUTES.toNanos(1) - 1)));
        }
    }

    private static LoadingCache<String, Bucket> buckets(int perHour, Clock clock) {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(WINDOW).build(key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, WINDOW))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build());
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
