package fr.lesbases.common;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to count is counted again only once ten times as long has passed, and behind the back of who asks: they get what was last counted, as long as that is less than a minute ago. What is
 * counted at once is always exact. So no number of people who ask keeps the database busy, and hardly anybody waits.
 */
public final class SlowCount<T> {

    private static final long TIMES = 10;
    private static final long SHORT = Duration.ofMillis(30).toNanos();
    private static final long OLD = Duration.ofMinutes(1).toNanos();

    private final Supplier<T> counting;
    private final Executor background;
    private final LongSupplier nanoTime;
    private final AtomicBoolean isUnderWay = new AtomicBoolean();
    private volatile @Nullable Counted<T> last;

    private record Counted<T>(T number, long begun, long took) {

        boolean isDue(long now) {
            return now - begun > took * (TIMES + 1);
        }

        boolean mayBeShown(long now) {
            return took >= SHORT && (now - begun < OLD || !isDue(now));
        }
    }

    /** @param background counts again while people get what was counted last */
    public SlowCount(Supplier<T> counting, Executor background) {
        this(counting, background, System::nanoTime);
    }

    SlowCount(Supplier<T> counting, Executor background, LongSupplier nanoTime) {
        this.counting = counting;
        this.background = background;
        this.nanoTime = nanoTime;
    }

    public T get() {
        Counted<T> known = last;
        if (known == null || !known.mayBeShown(nanoTime.getAsLong())) {
            return countedByNow();
        }
        if (known.isDue(nanoTime.getAsLong()) && isUnderWay.compareAndSet(false, true)) {
            background.execute(this::countAgain);
        }
        return known.number();
    }

    /** Those who ask while it is counted wait for the same. */
    private synchronized T countedByNow() {
        Counted<T> known = last;
        return known != null && known.mayBeShown(nanoTime.getAsLong()) ? known.number() : count();
    }

    private void countAgain() {
        try {
            count();
        } finally {
            isUnderWay.set(false);
        }
    }

    private T count() {
        long begun = nanoTime.getAsLong();
        T number = counting.get();
        last = new Counted<>(number, begun, nanoTime.getAsLong() - begun);
        return number;
    }
}
