package fr.lesbases.resource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mails about contributing, which one person has sent to others.
 *
 * @param perPerson how many such mails one person may cause in an hour; a whole team is invited at once
 * @param perRecipient how many such mails one address may get in an hour, from everybody together
 */
@ConfigurationProperties("lesbases.invitations")
record InvitationProperties(@DefaultValue("40") int perPerson, @DefaultValue("10") int perRecipient) {}
