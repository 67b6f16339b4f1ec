package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.profile.Legacy;
import fr.lesbases.profile.ProfileDeleted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of the resources of somebody who deletes their account: on their profile the public ones stay if they chose so, and nothing else does; those in bases
 * are the bases'. In the transaction that deletes the account.
 */
@Component
class DepartedAuthors {

    private final Resources resources;
    private final ContributorInvitations invitations;
    private final Files files;
    private final ApplicationEventPublisher events;

    DepartedAuthors(Resources resources, ContributorInvitations invitations, Files files, ApplicationEventPublisher events) {
        this.resources = resources;
        this.invitations = invitations;
        this.files = files;
        this.events = events;
    }

    @EventListener
    void on(ProfileDeleted event) {
        ProfileId person = event.profile();
        resources.findByCreatorAndBaseIsNull(person.value()).stream().filter(resource -> !stays(resource, event.legacy())).forEach(this::remove);
        resources.findByContributor(person.value()).forEach(resource -> {
            resource.removeContributor(person);
            changed(resource);
        });
        invitations.deleteAllOf(person.value(), event.email().folded());
    }

    private static boolean stays(Resource resource, Legacy legacy) {
        return resource.state() == State.PUBLIC && !resource.isDeleted() && legacy != Legacy.NOTHING;
    }

    private void remove(Resource resource) {
        files.deleteAllOf(FileOwner.of(resource.id()));
        resources.delete(resource);
        changed(resource);
    }

    private void changed(Resource resource) {
        events.publishEvent(new ResourceChanged(resource.id()));
    }
}
