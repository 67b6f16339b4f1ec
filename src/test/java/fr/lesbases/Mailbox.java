package fr.lesbases;

import static org.awaitility.Awaitility.await;

import fr.lesbases.mail.KeptMail;
import fr.lesbases.mail.KeptMails;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The kept mails as each person of a test gets them; they leave in the background, so reading waits for them. */
@Component
public class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    private final KeptMails mails;

    Mailbox(KeptMails mails) {
        this.mails = mails;
    }

    /** Waits until there are that many for this address. @return them, the newest first */
    public List<KeptMail> read(String email, int count) {
        return await().until(() -> mails.latest().stream().filter(mail -> mail.recipient().equals(email)).toList(), mine -> mine.size() == count);
    }

    /** The path that the mail's link leads to. */
    public static String link(KeptMail mail) {
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("no link in " + mail.text());
        }
        return link.group(1);
    }
}
