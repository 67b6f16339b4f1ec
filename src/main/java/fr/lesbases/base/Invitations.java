package fr.lesbases.base;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.ProfileId;
import fr.lesbases.mail.InvitationLimits;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends invitations into a base, by address or to a person found by name. {@link InvitationAnswers} takes what becomes of them. */
@Service
@Transactional
public class Invitations {

    private final BaseGuard guard;
    private final BaseInvitations invitations;
    private final Memberships memberships;
    private final MemberAddresses memberAddresses;
    private final BaseMails mails;
    private final InvitationLimits limits;
    private final AccountDirectory accounts;
    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Invitations(BaseGuard guard, BaseInvitations invitations, Memberships memberships, MemberAddresses memberAddresses, BaseMails mails, InvitationLimits limits,
            AccountDirectory accounts, Profiles profiles, CurrentViewer currentViewer, Clock clock) {
        this.guard = guard;
        this.invitations = invitations;
        this.memberships = memberships;
        this.memberAddresses = memberAddresses;
        this.mails = mails;
        this.limits = limits;
        this.accounts = accounts;
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** What became of an invitation. */
    public enum Outcome {
        SENT,
        /** They are a member already. Of an address told only to who sees the members' addresses. */
        MEMBER,
        /** The address has got too many such mails within the hour. */
        FLOODED
    }

    /**
     * Invites them in this role; what was sent to one of these addresses before is replaced by it. Says the same for addresses with and without account.
     *
     * @return for each address what became of it, in their order
     */
    public Map<EmailAddress, Outcome> invite(BaseId id, Collection<EmailAddress> emails, Role role) {
        Base base = guard.lock(BasePolicy.toInvite(role), id);
        boolean administers = administers(base);
        Set<EmailAddress> members = administers ? memberAddresses.among(id, emails) : Set.of();
        Person inviter = inviter();
        Map<EmailAddress, Outcome> outcomes = new LinkedHashMap<>();
        emails.forEach(email -> outcomes.computeIfAbsent(email, one -> members.contains(one) ? Outcome.MEMBER : admit(one, inviter)));
        List<EmailAddress> sent = outcomes.entrySet().stream().filter(one -> one.getValue() == Outcome.SENT).map(Map.Entry::getKey).toList();
        invitations.deleteReplaced(id.value(), sent.stream().map(EmailAddress::folded).toList(), List.of(), inviter.id().value(), administers);
        sent.forEach(email -> send(BaseInvitation.toAddress(id, email, role, inviter.id()), email, base, inviter));
        return outcomes;
    }

    /** Invites a person found by name, whose address stays theirs. */
    public Outcome invite(BaseId id, ProfileId person, Role role) {
        Base base = guard.lock(BasePolicy.toInvite(role), id);
        if (memberships.findById(new Membership.Key(id.value(), person.value())).isPresent()) {
            return Outcome.MEMBER;
        }
        Person inviter = inviter();
        EmailAddress email = accounts.emailOf(person);
        Outcome outcome = admit(email, inviter);
        if (outcome == Outcome.SENT) {
            invitations.deleteReplaced(id.value(), List.of(), List.of(person.value()), inviter.id().value(), administers(base));
            send(BaseInvitation.toPerson(id, person, role, inviter.id()), email, base, inviter);
        }
        return outcome;
    }

    /** Sends them anew, with links of their own and all the time; those the viewer may not send are passed over. @return how many left */
    public int sendAgain(BaseId id, Collection<UUID> ids) {
        Base base = guard.lock(BaseAction.EDIT, id);
        Person inviter = inviter();
        List<BaseInvitation> mine = ofViewer(base, ids);
        Map<ProfileId, EmailAddress> addresses = accounts.emailsOf(mine.stream().flatMap(one -> one.person().stream()).toList());
        int sent = 0;
        for (BaseInvitation one : mine) {
            EmailAddress to = one.email().or(() -> one.person().map(addresses::get)).orElseThrow();
            if (admit(to, inviter) == Outcome.SENT) {
                if (one.role() == Role.ADMINISTRATOR) {
                    // Who first invited may administer it no longer; the mail names who sends it again
                    one.passTo(inviter.id());
                }
                send(one, to, base, inviter);
                sent++;
            }
        }
        return sent;
    }

    /** Their links lead nowhere from now on; those the viewer may not cancel are passed over. @return how many there were */
    public int cancel(BaseId id, Collection<UUID> ids) {
        List<UUID> mine = ofViewer(guard.lock(BaseAction.EDIT, id), ids).stream().map(BaseInvitation::id).toList();
        invitations.deleteAll(id.value(), mine);
        return mine.size();
    }

    /** Forgets the addresses of people who never answered. */
    @Scheduled(cron = "0 42 4 * * *")
    void forgetExpired() {
        invitations.deleteExpiredBefore(clock.instant().minus(InvitationToken.EXPIRED_KEPT));
    }

    /** Whether one more may go there. What was sent before stays valid where it may not. */
    private Outcome admit(EmailAddress to, Person inviter) {
        limits.takeForTeam(inviter.id());
        return limits.allowTo(to) ? Outcome.SENT : Outcome.FLOODED;
    }

    private void send(BaseInvitation invitation, EmailAddress to, Base base, Person inviter) {
        String token = invitation.send(clock.instant());
        invitations.save(invitation);
        mails.invited(to, token, base, invitation.role(), inviter);
    }

    /** Administrators handle all of them, others those they sent. */
    private List<BaseInvitation> ofViewer(Base base, Collection<UUID> ids) {
        boolean administers = administers(base);
        ProfileId viewer = currentViewer.signedIn().profile().orElseThrow();
        return invitations.findByBaseAndIdIn(base.id().value(), ids).stream().filter(one -> administers || one.invitedBy().equals(viewer) && one.role() == Role.CONTRIBUTOR).toList();
    }

    private boolean administers(Base base) {
        return BasePolicy.allows(BaseAction.ADMINISTER, base, currentViewer.get());
    }

    private Person inviter() {
        return profiles.find(currentViewer.signedIn().profile().orElseThrow()).orElseThrow();
    }
}
