package fr.lesbases.base;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an invitation into a base: the link is the secret, whoever holds it answers; and whoever is signed in answers those sent to their own address. */
@Service
@Transactional
public class InvitationAnswers {

    private final BaseInvitations invitations;
    private final BaseRows bases;
    private final BaseGuard guard;
    private final Memberships memberships;
    private final Joining joining;
    private final BaseMails mails;
    private final AccountDirectory accounts;
    private final Profiles profiles;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    InvitationAnswers(BaseInvitations invitations, BaseRows bases, BaseGuard guard, Memberships memberships, Joining joining, BaseMails mails, AccountDirectory accounts,
            Profiles profiles, CurrentViewer currentViewer, Clock clock) {
        this.invitations = invitations;
        this.bases = bases;
        this.guard = guard;
        this.memberships = memberships;
        this.joining = joining;
        this.mails = mails;
        this.accounts = accounts;
        this.profiles = profiles;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Whether it can be accepted. */
    public enum State {
        OPEN, EXPIRED,
        /** Who invited may not do so any more. */
        VOID,
        /** The viewer is a member already. */
        MEMBER
    }

    /** An invitation as it is shown before it is answered. */
    public record Offer(BaseName base, Role role, Person invitedBy, State state) {}

    /** Empty for a link that never was or no longer is one. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String token) {
        return byToken(token).flatMap(invitation -> bases.findById(invitation.base().value()).filter(base -> !base.isDeleted()).map(base -> offer(invitation, base)));
    }

    /** What waits for the viewer at this base, told by their own address. */
    @Transactional(readOnly = true)
    public Optional<Offer> waiting(BaseId id) {
        return bases.findById(id.value()).filter(base -> !base.isDeleted()).flatMap(base -> open(currentViewer.get(), base)).map(Waiting::offer);
    }

    /** Makes the viewer a member; the link is used up, unless they are one already. @throws NotFound where it can't be accepted */
    public BaseName accept(String token) {
        return accept(byToken(token).orElseThrow(InvitationAnswers::gone));
    }

    public void decline(String token) {
        byToken(token).ifPresent(invitation -> invitations.deleteById(invitation.id()));
    }

    /** The same of what waits for the viewer at this base. */
    public void accept(BaseId id) {
        Base base = guard.lock(id);
        accept(open(currentViewer.signedIn(), base).orElseThrow(InvitationAnswers::gone).invitation());
    }

    public void decline(BaseId id) {
        invitations.deleteAll(id.value(), waitingFor(currentViewer.signedIn(), id).stream().map(BaseInvitation::id).toList());
    }

    private BaseName accept(BaseInvitation invitation) {
        ProfileId person = currentViewer.signedIn().profile().orElseThrow();
        Base base = guard.lock(invitation.base());
        switch (offer(invitation, base).state()) {
            case MEMBER -> {
            }
            case EXPIRED, VOID -> throw gone();
            case OPEN -> {
                // Of two who come with the same link, one is let in
                if (invitations.deleteById(invitation.id()) == 0) {
                    throw gone();
                }
                joining.join(base.id(), person, invitation.role());
                mails.accepted(invitation.invitedBy(), base, profiles.find(person).orElseThrow());
            }
        }
        return base.baseName();
    }

    private Offer offer(BaseInvitation invitation, Base base) {
        Person inviter = profiles.find(invitation.invitedBy()).orElseThrow();
        boolean member = currentViewer.get().profile().flatMap(person -> memberships.findById(new Membership.Key(base.id().value(), person.value()))).isPresent();
        State state = member ? State.MEMBER : invitation.isExpired(clock.instant()) ? State.EXPIRED : mayStillInvite(invitation) ? State.OPEN : State.VOID;
        return new Offer(base.baseName(), invitation.role(), inviter, state);
    }

    /** Asked again for what gives a right over others: an administrator who was one when they invited may be none by now. */
    private boolean mayStillInvite(BaseInvitation invitation) {
        ProfileId inviter = invitation.invitedBy();
        return invitation.role() == Role.CONTRIBUTOR || accounts.isStaff(inviter)
                || memberships.findById(new Membership.Key(invitation.base().value(), inviter.value())).filter(member -> member.role() == Role.ADMINISTRATOR).isPresent();
    }

    private record Waiting(BaseInvitation invitation, Offer offer) {}

    /** The first of those that can be accepted: one that no longer can keeps none of the others from it. */
    private Optional<Waiting> open(Viewer viewer, Base base) {
        return waitingFor(viewer, base.id()).stream().map(invitation -> new Waiting(invitation, offer(invitation, base))).filter(waiting -> waiting.offer().state() == State.OPEN).findFirst();
    }

    private List<BaseInvitation> waitingFor(Viewer viewer, BaseId id) {
        return viewer.profile().map(person -> invitations.findWaitingFor(id.value(), person.value(), accounts.emailOf(person).folded(), clock.instant())).orElse(List.of());
    }

    private Optional<BaseInvitation> byToken(String token) {
        return invitations.findByTokenHash(InvitationToken.hash(token));
    }

    private static NotFound gone() {
        return new NotFound("base.invitation.gone");
    }
}
