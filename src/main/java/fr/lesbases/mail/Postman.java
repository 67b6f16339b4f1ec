package fr.lesbases.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings posted mails to the outbox, again after a while where it fails; the last failure is logged. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final RetryTemplate retries;

    Postman(Outbox outbox, RetryTemplate mailRetries) {
        this.outbox = outbox;
        this.retries = mailRetries;
    }

    @Async
    @TransactionalEventListener(fallbackExecution = true)
    public void deliver(Mailer.Posted posted) {
        Mail mail = posted.mail();
        try {
            retries.execute(() -> {
                outbox.deliver(mail);
                return true;
            });
        } catch (RetryException e) {
            LOG.error("Mail not sent, given up: to {}, \"{}\"", mail.to(), mail.subject(), e.getLastException());
        }
    }
}
