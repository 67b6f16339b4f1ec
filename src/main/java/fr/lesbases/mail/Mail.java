package fr.lesbases.mail;

import fr.lesbases.common.EmailAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail ready to go, in its two forms. {@link Letters} writes most of them.
 *
 * @param unsubscribe where its recipient ends such mails: an absolute address, for the header of RFC 2369
 */
public record Mail(EmailAddress to, String subject, String text, String html, Optional<String> unsubscribe) {

    /** What the column of kept mails holds; longer subjects are cut. */
    public static final int MAX_SUBJECT_LENGTH = 500;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    public Mail(EmailAddress to, String subject, String text, String html) {
        this(to, subject, text, html, Optional.empty());
    }

    /** A subject may carry what a person typed: without line ends it can't add a header. */
    public Mail {
        subject = CONTROLS.matcher(subject).replaceAll(" ").strip();
        if (subject.length() > MAX_SUBJECT_LENGTH) {
            subject = subject.substring(0, MAX_SUBJECT_LENGTH);
        }
    }

    public Mail unsubscribedAt(String address) {
        return new Mail(to, subject, text, html, Optional.of(address));
    }
}
