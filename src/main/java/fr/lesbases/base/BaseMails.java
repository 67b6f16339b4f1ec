package fr.lesbases.base;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.InvitationLimits;
import fr.lesbases.mail.Letters;
import fr.lesbases.mail.Mailer;
import fr.lesbases.profile.Person;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails about becoming, being and no longer being a member. Beyond what {@link InvitationLimits} allow an address, news are left out: the base's page tells them. */
@Component
class BaseMails {

    private final Mailer mailer;
    private final Letters letters;
    private final AccountDirectory accounts;
    private final InvitationLimits limits;

    BaseMails(Mailer mailer, Letters letters, AccountDirectory accounts, InvitationLimits limits) {
        this.mailer = mailer;
        this.letters = letters;
        this.accounts = accounts;
        this.limits = limits;
    }

    void invited(EmailAddress email, String token, Base base, Role role, Person by) {
        mailer.send(letters.write(email, "baseInvited", "/invitations/" + token, by.name().full(), name(base), word(role), InvitationToken.VALID.toDays()));
    }

    void accepted(ProfileId inviter, Base base, Person member) {
        tell(inviter, "baseInvitationAccepted", members(base), member.name().full(), name(base));
    }

    /** @param message as typed; may be empty */
    void requested(Collection<ProfileId> administrators, Base base, Person by, String message) {
        tell(administrators, "baseRequested", members(base) + "?statut=demande", by.name().full(), name(base), message.isEmpty() ? Texts.get("base.request.noMessage") : message);
    }

    void requestAccepted(Collection<ProfileId> people, Base base) {
        tell(people, "baseRequestAccepted", page(base), name(base));
    }

    void requestRefused(Collection<ProfileId> people, Base base) {
        tell(people, "baseRequestRefused", page(base), name(base));
    }

    /** The base is private from now on, and can't be asked. */
    void requestEnded(Collection<ProfileId> people, Base base) {
        tell(people, "baseRequestEnded", "/", name(base));
    }

    void removed(Collection<ProfileId> people, Base base) {
        tell(people, "baseRemoved", "/", name(base));
    }

    void roleChanged(Collection<ProfileId> people, Base base, Role role) {
        tell(people, "baseRoleChanged", page(base), name(base), word(role));
    }

    private void tell(ProfileId person, String letter, String path, Object... args) {
        tell(List.of(person), letter, path, args);
    }

    private void tell(Collection<ProfileId> people, String letter, String path, Object... args) {
        accounts.emailsOf(people).values().stream().filter(limits::allowTo).forEach(email -> mailer.send(letters.write(email, letter, path, args)));
    }

    private static String word(Role role) {
        return Texts.get("base.role.as." + role);
    }

    private static String name(Base base) {
        return base.baseName().name();
    }

    private static String page(Base base) {
        return "/bases/" + base.slug();
    }

    private static String members(Base base) {
        return page(base) + "/membres";
    }
}
