package fr.lesbases.common;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What takes long to count is counted again only once ten times as long has passed: what is counted at once is always exact, and no number of people who ask keeps the database busy. */
public final class SlowCount<T> {

    private static final long TIMES = 10;
    private static final long SHORT = Duration.ofMillis(30).toNanos();

    private final Supplier<T> counting;
    private @Nullable T counted;
    private long begun;
    private long took;

    public SlowCount(Supplier<T> counting) {
        this.counting = counting;
    }

    /** Those who ask while it is counted wait for the same. */
    public synchronized T get() {
        T known = counted;
        long now = System.nanoTime();
        if (known == null || took < SHORT || now - begun > took * (TIMES + 1)) {
            known = counting.get();
            counted = known;
            begun = now;
            took = System.nanoTime() - now;
        }
        return known;
    }
}
