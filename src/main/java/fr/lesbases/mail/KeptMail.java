package fr.lesbases.mail;

import java.time.Instant;

/** A mail that stayed here for want of an SMTP server. */
public record KeptMail(long id, String recipient, String subject, String text, String html, Instant sent) {}
