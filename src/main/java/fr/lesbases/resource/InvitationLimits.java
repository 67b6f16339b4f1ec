package fr.lesbases.resource;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.ProfileId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How many mails about contributing one person may cause, and one address get: nobody floods a mailbox through us. */
@Component
class InvitationLimits {

    private final HourlyLimit people;
    private final HourlyLimit recipients;

    InvitationLimits(InvitationProperties properties, Clock clock) {
        people = new HourlyLimit(properties.perPerson(), clock);
        recipients = new HourlyLimit(properties.perRecipient(), clock);
    }

    /** @throws DomainException where either has used up its share; it says in how many minutes to try again */
    void take(ProfileId by, EmailAddress to) {
        refuse("resource.contributors.tooMany", people.take(by.toString()));
        refuse("resource.contributors.tooManyTo", recipients.take(to.folded()));
    }

    /** The same for a mail that can be left out. */
    boolean allow(ProfileId by, EmailAddress to) {
        return people.take(by.toString()) == 0 && recipients.take(to.folded()) == 0;
    }

    private static void refuse(String key, long minutes) {
        if (minutes > 0) {
            throw new DomainException(key, minutes);
        }
    }
}
