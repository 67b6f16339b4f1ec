package fr.lesbases.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps mails for /courrier and logs where they would have led: for development and demonstrations. */
class KeptOutbox implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(KeptOutbox.class);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final KeptMails mails;

    KeptOutbox(KeptMails mails) {
        this.mails = mails;
    }

    @Override
    public void deliver(Mail mail) {
        mails.keep(mail);
        Matcher link = LINK.matcher(mail.text());
        LOG.info("Courrier pour {} : {} {}", mail.to(), mail.subject(), link.find() ? link.group() : "");
    }
}
