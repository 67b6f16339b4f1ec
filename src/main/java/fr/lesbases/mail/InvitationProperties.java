package fr.lesbases.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mails that one person has sent to others: invitations, and what tells of a role.
 *
 * @param perPerson how many mails about contributing to a resource one person may cause in an hour
 * @param perTeam how many invitations to bases one person may send in an hour; a list of 500 lines is one morning's work
 * @param perRecipient how many such mails one address may get in an hour, from everybody together
 */
@ConfigurationProperties("lesbases.invitations")
public record InvitationProperties(@DefaultValue("40") int perPerson, @DefaultValue("500") int perTeam, @DefaultValue("10") int perRecipient) {}
