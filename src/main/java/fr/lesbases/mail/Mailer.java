package fr.lesbases.mail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes mails; they leave after the caller's transaction, never when it fails, and never keep the caller waiting. */
@Component
public class Mailer {

    private final ApplicationEventPublisher events;

    Mailer(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void send(Mail mail) {
        events.publishEvent(new Posted(mail));
    }

    record Posted(Mail mail) {}
}
