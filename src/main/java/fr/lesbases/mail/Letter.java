package fr.lesbases.mail;

/** What a mail says, before it is laid out; nothing is escaped yet. */
record Letter(String subject, String text, String action, String link, String after, String site) {}
