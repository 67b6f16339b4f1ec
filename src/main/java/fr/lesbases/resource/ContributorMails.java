package fr.lesbases.resource;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.mail.InvitationLimits;
import fr.lesbases.mail.Letters;
import fr.lesbases.mail.Mailer;
import fr.lesbases.mail.Quoted;
import fr.lesbases.profile.Person;
import org.springframework.stereotype.Component;

/** The mails about contributing to a resource, as many as {@link InvitationLimits} allow. They name its working title: whoever gets one may edit it, or is invited to. */
@Component
class ContributorMails {

    private final Mailer mailer;
    private final Letters letters;
    private final AccountDirectory accounts;
    private final InvitationLimits limits;

    ContributorMails(Mailer mailer, Letters letters, AccountDirectory accounts, InvitationLimits limits) {
        this.mailer = mailer;
        this.letters = letters;
        this.accounts = accounts;
        this.limits = limits;
    }

    /** Beyond the limits they are added all the same, and find the resource on their profile. */
    void added(Person person, Resource resource, Person by) {
        EmailAddress email = accounts.emailOf(person.id());
        if (!limits.allow(by.id(), email)) {
            return;
        }
        mailer.send(letters.write(email, "contributorAdded", "/ressources/" + resource.slug() + "/modifier",
                by.name().full(), title(resource)));
    }

    void invited(EmailAddress email, String token, Resource resource, Person by) {
        limits.take(by.id(), email);
        mailer.send(letters.write(email, "contributorInvited", "/invitations/" + token, by.name().full(), title(resource),
                InvitationToken.VALID.toDays()));
    }

    private static Quoted title(Resource resource) {
        return new Quoted(resource.content().title(), resource.content().language());
    }
}
