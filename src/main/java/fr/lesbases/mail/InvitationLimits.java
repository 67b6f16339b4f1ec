package fr.lesbases.mail;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.ProfileId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How many mails that invite, or tell of a role, one person may cause, and one address get: nobody floods a mailbox through us. */
@Component
public class InvitationLimits {

    private final HourlyLimit people;
    private final HourlyLimit teams;
    private final HourlyLimit recipients;

    InvitationLimits(InvitationProperties properties, Clock clock) {
        people = new HourlyLimit(properties.perPerson(), clock);
        teams = new HourlyLimit(properties.perTeam(), clock);
        recipients = new HourlyLimit(properties.perRecipient(), clock);
    }

    /** @throws DomainException where either has used up its share; it says in how many minutes to try again */
    public void take(ProfileId by, EmailAddress to) {
        refuse("mail.tooMany", people.take(by.toString()));
        refuse("mail.tooManyTo", recipients.take(to.folded()));
    }

    /** The same for a mail that can be left out. */
    public boolean allow(ProfileId by, EmailAddress to) {
        return people.take(by.toString()) == 0 && allowTo(to);
    }

    /** One of the invitations to a base, whose whole team is invited at once. @throws DomainException where this person has invited too many */
    public void takeForTeam(ProfileId by) {
        refuse("mail.tooMany", teams.take(by.toString()));
    }

    /** Of the recipient's share alone: for a mail that can be left out, and that many get at once. */
    public boolean allowTo(EmailAddress to) {
        return recipients.take(to.folded()) == 0;
    }

    private static void refuse(String key, long minutes) {
        if (minutes > 0) {
            throw new DomainException(key, minutes);
        }
    }
}
