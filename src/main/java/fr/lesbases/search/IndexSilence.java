package fr.lesbases.search;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index can't be asked for now: its node does not answer, or its folder can't be read. A page says so, or does without what it would have asked. */
public final class IndexSilence {

    private static final Logger LOG = LoggerFactory.getLogger(IndexSilence.class);
    /** Everybody asks it all the time. */
    private static final long TOLD_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final AtomicLong TOLD = new AtomicLong(System.nanoTime() - TOLD_EVERY_NANOS);

    private IndexSilence() {
    }

    /** What the question answers, or this where the index gives no answer. */
    public static <T> T otherwise(Supplier<T> question, T silence) {
        try {
            return question.get();
        } catch (SearchException unanswered) {
            tell(unanswered);
            return silence;
        }
    }

    private static void tell(SearchException unanswered) {
        long now = System.nanoTime();
        long told = TOLD.get();
        if (now - told >= TOLD_EVERY_NANOS && TOLD.compareAndSet(told, now)) {
            Throwable cause = unanswered;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof IOException) {
                LOG.warn("The search index gives no answer, told once a minute: {}", cause.getMessage());
            } else {
                LOG.error("The search index gives no answer, told once a minute", unanswered);
            }
        }
    }
}
