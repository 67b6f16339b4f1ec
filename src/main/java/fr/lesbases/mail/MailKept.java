package fr.lesbases.mail;

/** A mail came that stays here. */
public record MailKept() {}
