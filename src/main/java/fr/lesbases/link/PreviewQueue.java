package fr.lesbases.link;

import fr.lesbases.common.HourlyLimit;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Where previews are fetched in the background: a few at a time, on threads that do nothing else, so that slow sites hold up nobody's page or mail.
 * Nor is it a way to have our server call on others without end. What is refused is just no preview: a plain link stays.
 */
@Component
public class PreviewQueue implements DisposableBean {

    static final int THREADS = 4;
    static final int WAITING = 40;

    private final HourlyLimit people;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
            new CustomizableThreadFactory("preview-"), new ThreadPoolExecutor.DiscardPolicy());

    PreviewQueue(PreviewProperties properties, Clock clock) {
        people = new HourlyLimit(properties.perPerson(), clock);
        threads.allowCoreThreadTimeOut(true);
    }

    /** @param person whose share of the hour it takes */
    public void add(String person, Runnable fetch) {
        if (people.take(person) == 0) {
            threads.execute(fetch);
        }
    }

    /** Nothing is lost with a preview. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
