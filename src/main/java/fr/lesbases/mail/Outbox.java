package fr.lesbases.mail;

/** Where mails go: an SMTP server, or the table of kept mails. */
interface Outbox {

    void deliver(Mail mail);
}
