package fr.lesbases.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Outgoing mail. The SMTP server itself is {@code spring.mail.host} and its neighbours; without it mails are kept and shown on /courrier.
 *
 * @param from the sender, with or without a name before the address
 */
@ConfigurationProperties("lesbases.mail")
record MailProperties(@DefaultValue("Les Bases <ne-pas-repondre@localhost>") String from) {}
