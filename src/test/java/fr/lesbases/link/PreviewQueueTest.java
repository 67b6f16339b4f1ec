package fr.lesbases.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewQueueTest {

    private final AtomicInteger fetched = new AtomicInteger();
    private final PreviewQueue queue = new PreviewQueue(new PreviewProperties(100), Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void end() {
        queue.destroy();
    }

    @Test
    void slowSitesTakeFewThreadsAndAFewMayWait() {
        CountDownLatch site = new CountDownLatch(1);
        for (int i = 0; i < 90; i++) {
            queue.add("léa", () -> {
                try {
                    site.await();
                    fetched.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        site.countDown();

        await().untilAsserted(() -> assertThat(fetched).hasValue(PreviewQueue.THREADS + PreviewQueue.WAITING));
    }

    @Test
    void aPersonHasTheirShareOfAnHourAndOthersHaveTheirs() {
        for (int i = 0; i < 150; i++) {
            int before = i;
            queue.add("léa", fetched::incrementAndGet);
            await().until(() -> fetched.get() == Math.min(before + 1, 100));
        }
        queue.add("malo", fetched::incrementAndGet);

        await().untilAsserted(() -> assertThat(fetched).hasValue(101));
    }
}
