package fr.lesbases.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;

/**
 * Brings posted mails to the outbox, again after a while where it fails; the last failure is logged. What waits for its next attempt keeps no thread,
 * and has two of its own when its time comes: a link that somebody waits for passes by what an ailing server does not take.
 */
@Component
class Postman implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int THREADS = 2;
    /** The longest pause, and an attempt. */
    private static final Duration LAST_ATTEMPTS = Duration.ofSeconds(45);

    private final Outbox outbox;
    private final BackOff pauses;
    private final ScheduledExecutorService again = Executors.newScheduledThreadPool(THREADS, new CustomizableThreadFactory("mail-again-"));

    Postman(Outbox outbox, BackOff mailPauses) {
        this.outbox = outbox;
        this.pauses = mailPauses;
    }

    @Async
    @TransactionalEventListener(fallbackExecution = true)
    public void deliver(Mailer.Posted posted) {
        attempt(posted.mail(), pauses.start());
    }

    /** What waits has one more attempt before the process ends. */
    @Override
    public void destroy() throws InterruptedException {
        again.shutdown();
        if (!again.awaitTermination(LAST_ATTEMPTS.toSeconds(), TimeUnit.SECONDS)) {
            LOG.error("Mails not sent, given up at the end: {}", again.shutdownNow().size());
        }
    }

    private void attempt(Mail mail, BackOffExecution next) {
        try {
            outbox.deliver(mail);
        } catch (RuntimeException failure) {
            long pause = next.nextBackOff();
            if (pause == BackOffExecution.STOP || !isLater(() -> attempt(mail, next), pause)) {
                LOG.error("Mail not sent, given up: to {}, \"{}\"", mail.to(), mail.subject(), failure);
            }
        }
    }

    /** Not any more once the process ends. */
    private boolean isLater(Runnable attempt, long pause) {
        try {
            again.schedule(attempt, pause, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException ending) {
            return false;
        }
    }
}
