package fr.lesbases.mail;

import java.util.List;

/** What a mail says, before it is laid out; nothing is escaped yet. */
record Letter(String subject, String text, List<MailSection> sections, String action, String link, String after, String site) {

    Letter(String subject, String text, String action, String link, String after, String site) {
        this(subject, text, List.of(), action, link, after, site);
    }
}
