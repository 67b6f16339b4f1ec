package fr.lesbases.base;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes somebody a member; whatever else waited to make them one has no object any more. */
@Component
class Joining {

    private final Memberships memberships;
    private final BaseInvitations invitations;
    private final JoinRequestRows requests;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(Memberships memberships, BaseInvitations invitations, JoinRequestRows requests, AccountDirectory accounts, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.requests = requests;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** The base's row is locked by the caller. Who is a member already stays what they are. */
    void join(BaseId base, ProfileId person, Role role) {
        UUID id = base.value();
        if (memberships.findById(new Membership.Key(id, person.value())).isEmpty()) {
            memberships.save(new Membership(base, person, role, clock.instant()));
        }
        requests.deleteAll(id, List.of(person.value()));
        invitations.deleteAllTo(id, person.value(), accounts.emailOf(person).folded());
        events.publishEvent(new MembersChanged(base));
    }
}
