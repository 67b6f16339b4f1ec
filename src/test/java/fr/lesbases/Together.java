package fr.lesbases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who do the same at the same moment. */
public final class Together {

    private Together() {
    }

    /** @return what came of each; what one throws is thrown */
    public static <T> List<T> both(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> under = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                under.add(two.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : under) {
                done.add(one.get());
            }
            return done;
        }
    }
}
