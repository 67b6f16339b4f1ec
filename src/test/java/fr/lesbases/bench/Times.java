package fr.lesbases.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Durations of the same thing, in milliseconds. */
final class Times {

    private final List<Double> all = new ArrayList<>();

    /** Runs it so many times unmeasured, then so many times measured. */
    static Times of(int warmUp, int measured, Runnable work) {
        for (int round = 0; round < warmUp; round++) {
            work.run();
        }
        Times times = new Times();
        for (int round = 0; round < measured; round++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    /** All of these together. */
    static Times of(Collection<Times> parts) {
        Times together = new Times();
        parts.forEach(part -> together.all.addAll(part.all));
        return together;
    }

    int count() {
        return all.size();
    }

    void add(double milliseconds) {
        all.add(milliseconds);
    }

    void print(String what) {
        Report.line("%-58s p50 %7.1f ms   p95 %7.1f ms   of %d", what, part(0.5), part(0.95), all.size());
    }

    private double part(double share) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.ceil(share * sorted.size())) - 1));
    }
}
