package fr.lesbases.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.ModuleTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** How the process ends, of what runs off its requests' threads. */
class EndTest extends ModuleTest {

    private final ThreadPoolTaskExecutorBuilder executors;

    @Autowired
    EndTest(ThreadPoolTaskExecutorBuilder executors) {
        this.executors = executors;
    }

    @Test
    void mailsUnderWayAndThoseThatWaitAreSentBeforeTheEnd() throws Exception {
        ThreadPoolTaskExecutor executor = executors.corePoolSize(1).build();
        executor.initialize();
        List<String> sent = new CopyOnWriteArrayList<>();
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch server = new CountDownLatch(1);
        executor.execute(() -> {
            underWay.countDown();
            try {
                server.await();
                sent.add("under way");
            } catch (InterruptedException e) {
                sent.add("interrupted");
            }
        });
        executor.execute(() -> sent.add("waiting"));
        underWay.await();

        Thread end = Thread.ofPlatform().start(executor::shutdown);
        await().until(executor.getThreadPoolExecutor()::isShutdown);
        server.countDown();
        end.join();

        assertThat(sent).containsExactly("under way", "waiting");
    }
}
