package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.Language;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who edits a resource with its creator. A person found by name is one at once; an e-mail address gets an invitation, which gives no right until accepted. */
@Service
@Transactional
public class Contributors {

    private final Resources resources;
    private final Editable editable;
    private final ContributorInvitations invitations;
    private final ContributorMails mails;
    private final Profiles profiles;
    private final Places places;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contributors(Resources resources, Editable editable, ContributorInvitations invitations, ContributorMails mails, Profiles profiles, Places places,
            CurrentViewer currentViewer, ApplicationEventPublisher events, Clock clock) {
        this.resources = resources;
        this.editable = editable;
        this.invitations = invitations;
        this.mails = mails;
        this.profiles = profiles;
        this.places = places;
        this.currentViewer = currentViewer;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who edits: the creator, the base whose members all do, the contributors in the order they came, the invitations that wait. */
    public record Team(Person creator, Optional<BaseName> base, List<Person> contributors, List<Pending> pending) {

        public Team {
            contributors = List.copyOf(contributors);
            pending = List.copyOf(pending);
        }
    }

    public record Pending(UUID id, String email, Instant sent, boolean expired) {}

    /** What an invitation's link shows before it is accepted. */
    public record Invitation(String title, Language language, Person invitedBy, boolean expired) {}

    @Transactional(readOnly = true)
    public Team team(ResourceId id) {
        Resource resource = editable.find(id);
        var people = profiles.find(resource.contributors());
        Instant now = clock.instant();
        Publisher publisher = places.publisher(resource);
        return new Team(publisher.creator(), publisher.base(),
                resource.contributors().stream().filter(people::containsKey).map(people::get).toList(),
                invitations.findByResourceOrderBySent(id.value()).stream()
                        .map(one -> new Pending(one.id(), one.email(), one.sent(), one.isExpired(now))).toList());
    }

    /** Lets a person edit from now on, and tells them by mail. Nobody adds themselves: a member would go on editing when they are none any more. */
    public void add(ResourceId id, ProfileId person) {
        Resource resource = editable.lock(id);
        Person added = profiles.find(person).orElseThrow(ResourceNotFound::hidden);
        if (!currentViewer.get().is(person) && !editsAnyway(person, resource) && !resource.contributors().contains(person)) {
            resource.addContributor(person, clock.instant());
            mails.added(added, resource, inviter());
            changed(id);
        }
    }

    /** Invites an address, or sends its invitation anew. Says the same for addresses with and without account. */
    public void invite(ResourceId id, EmailAddress email) {
        Resource resource = editable.lock(id);
        ContributorInvitation invitation = invitations.findByResourceAndEmail(id.value(), email.folded())
                .orElseGet(() -> new ContributorInvitation(id, email.folded()));
        send(invitation, resource, inviter());
    }

    public void sendAgain(ResourceId id, UUID invitation) {
        Resource resource = editable.lock(id);
        send(of(resource, invitation), resource, inviter());
    }

    public void cancel(ResourceId id, UUID invitation) {
        invitations.delete(of(editable.lock(id), invitation));
        changed(id);
    }

    /** From now on they may not edit, nor read what is private; open pages are told. Anyone who may edit may also take themselves out. */
    public void remove(ResourceId id, ProfileId person) {
        editable.lock(id).removeContributor(person);
        changed(id);
    }

    /** @throws ResourceNotFound for a link that never was or no longer is one */
    @Transactional(readOnly = true)
    public Invitation invitation(String token) {
        ContributorInvitation invitation = byToken(token);
        Resource resource = invited(invitation);
        return new Invitation(resource.content().title(), resource.content().language(), profiles.find(invitation.invitedBy()).orElseThrow(), invitation.isExpired(clock.instant()));
    }

    /** Makes the viewer a contributor, unless they invited themselves; the link is used up. @return the resource's address */
    public Slug accept(String token) {
        Viewer viewer = currentViewer.signedIn();
        ContributorInvitation invitation = byToken(token);
        if (invitation.isExpired(clock.instant())) {
            throw ResourceNotFound.hidden();
        }
        Resource resource = resources.lockById(invited(invitation).id().value()).orElseThrow(ResourceNotFound::hidden);
        ProfileId person = viewer.profile().orElseThrow();
        if (!editsAnyway(person, resource) && !invitation.invitedBy().equals(person)) {
            resource.addContributor(person, clock.instant());
        }
        invitations.delete(invitation);
        changed(resource.id());
        return resource.slug();
    }

    /** Who made what is in a base edits it as a member; once out of it, like others, if somebody lets them in (PRODUCT §8, note 1). */
    private static boolean editsAnyway(ProfileId person, Resource resource) {
        return resource.base().isEmpty() && resource.creator().equals(person);
    }

    public void decline(String token) {
        ContributorInvitation invitation = byToken(token);
        invitations.delete(invitation);
        changed(invitation.resource());
    }

    /** Forgets the addresses of people who never answered. */
    @Scheduled(cron = "0 40 4 * * *")
    void forgetExpired() {
        invitations.deleteExpiredBefore(clock.instant().minus(InvitationToken.EXPIRED_KEPT));
    }

    private void send(ContributorInvitation invitation, Resource resource, Person inviter) {
        String token = InvitationToken.create();
        Instant now = clock.instant();
        invitation.send(inviter.id(), InvitationToken.hash(token), now, now.plus(InvitationToken.VALID));
        invitations.save(invitation);
        mails.invited(new EmailAddress(invitation.email()), token, resource, inviter);
        changed(resource.id());
    }

    private ContributorInvitation byToken(String token) {
        return invitations.findByTokenHash(InvitationToken.hash(token)).orElseThrow(ResourceNotFound::hidden);
    }

    private Resource invited(ContributorInvitation invitation) {
        return resources.findById(invitation.resource().value()).filter(resource -> !resource.isDeleted()).orElseThrow(ResourceNotFound::hidden);
    }

    private ContributorInvitation of(Resource resource, UUID invitation) {
        return invitations.findById(invitation).filter(one -> one.resource().equals(resource.id())).orElseThrow(ResourceNotFound::hidden);
    }

    private Person inviter() {
        return profiles.find(currentViewer.signedIn().profile().orElseThrow()).orElseThrow();
    }

    private void changed(ResourceId id) {
        events.publishEvent(new ResourceChanged(id));
    }
}
