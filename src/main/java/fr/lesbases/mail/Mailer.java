package fr.lesbases.mail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes mails; they leave after the caller's transaction, never when it fails, and never keep the caller waiting. */
@Component
public class Mailer {

    private final ApplicationEventPublisher events;
    private final ThreadLocal<Boolean> muted = ThreadLocal.withInitial(() -> false);

    Mailer(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void send(Mail mail) {
        if (!muted.get()) {
            events.publishEvent(new Posted(mail));
        }
    }

    /** Runs {@code work} of which nobody is to get a mail, as what the people of a demonstration did long ago; other threads keep sending. */
    public void muted(Runnable work) {
        boolean before = muted.get();
        muted.set(true);
        try {
            work.run();
        } finally {
            muted.set(before);
        }
    }

    record Posted(Mail mail) {}
}
