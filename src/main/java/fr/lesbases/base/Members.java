package fr.lesbases.base;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members are in a base, and their going. Each change takes the base's row first: two administrators who take each other's right at once wait for each other. */
@Service
@Transactional
public class Members {

    private final BaseGuard guard;
    private final Memberships memberships;
    private final BaseInvitations invitations;
    private final BaseMails mails;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;

    Members(BaseGuard guard, Memberships memberships, BaseInvitations invitations, BaseMails mails, CurrentViewer currentViewer, ApplicationEventPublisher events,
            JdbcClient database) {
        this.guard = guard;
        this.memberships = memberships;
        this.invitations = invitations;
        this.mails = mails;
        this.currentViewer = currentViewer;
        this.events = events;
        this.database = database;
    }

    /**
     * Gives all of them this role, or none where it would leave no administrator; people who are no members are passed over.
     *
     * @return those who had another one
     */
    public Set<ProfileId> changeRole(BaseId id, Collection<ProfileId> people, Role role) {
        Base base = guard.lock(BaseAction.ADMINISTER, id);
        Set<ProfileId> changing = people(memberships.findPeople(id.value(), values(people))
                .stream().filter(member -> member.role() != role).map(Membership::profile).toList());
        if (!changing.isEmpty()) {
            memberships.changeRole(id.value(), values(changing), role);
            requireAdministrator(id);
            mails.roleChanged(withoutViewer(changing), base, role);
            events.publishEvent(new MembersChanged(id));
        }
        return changing;
    }

    /** Takes them out, or nobody where it would leave no administrator. What they invited to goes along: nobody comes back by a link of their own. */
    public void remove(BaseId id, Collection<ProfileId> people) {
        Base base = guard.lock(BaseAction.ADMINISTER, id);
        Set<ProfileId> going = people(memberships.findPeople(id.value(), values(people)).stream().map(Membership::profile).toList());
        if (!going.isEmpty()) {
            takeOut(id, going);
            invitations.deleteAllBy(id.value(), values(going));
            mails.removed(withoutViewer(going), base);
        }
    }

    /** Takes the viewer out. What they made in it stays there, and they lose their rights on it. @throws DomainException for the last administrator */
    public void leave(BaseId id) {
        guard.lock(id);
        ProfileId person = currentViewer.signedIn().profile().orElseThrow();
        memberships.findById(new Membership.Key(id.value(), person.value())).orElseThrow(AccessDenied::new);
        takeOut(id, Set.of(person));
    }

    /** What the viewer can't edit any more once they leave: the resources they made in it. */
    @Transactional(readOnly = true)
    public long ownResources(BaseId id) {
        return currentViewer.get().profile().map(person -> database.sql("select coalesce(sum(resources), 0) from base_member_resources where base = :base and profile = :profile")
                .param("base", id.value()).param("profile", person.value()).query(Long.class).single()).orElse(0L);
    }

    private void takeOut(BaseId id, Set<ProfileId> going) {
        memberships.deleteAll(id.value(), values(going));
        requireAdministrator(id);
        events.publishEvent(new MembersChanged(id));
    }

    private void requireAdministrator(BaseId id) {
        if (memberships.countByKeyBaseAndRole(id.value(), Role.ADMINISTRATOR) == 0) {
            throw new DomainException("base.members.lastAdministrator");
        }
    }

    /** Who does something to themselves knows of it. */
    private Set<ProfileId> withoutViewer(Set<ProfileId> people) {
        Viewer viewer = currentViewer.get();
        return people(people.stream().filter(person -> !viewer.is(person)).toList());
    }

    private static Set<ProfileId> people(List<ProfileId> people) {
        return people.stream().collect(toUnmodifiableSet());
    }

    private static List<UUID> values(Collection<ProfileId> people) {
        return people.stream().map(ProfileId::value).toList();
    }
}
