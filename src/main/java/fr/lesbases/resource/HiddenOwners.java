package fr.lesbases.resource;

import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfileHidden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes private what is public on a profile that is hidden, with the transaction that hides it; what is in the corbeille becomes so when it comes back. */
@Component
class HiddenOwners {

    private final Resources resources;
    private final ApplicationEventPublisher events;

    HiddenOwners(Resources resources, ApplicationEventPublisher events) {
        this.resources = resources;
        this.events = events;
    }

    @EventListener
    void on(ProfileHidden event) {
        resources.findByCreatorAndVisibility(event.profile().value(), Visibility.PUBLIC).stream().filter(resource -> !resource.isDeleted()).forEach(resource -> {
            resource.changeVisibility(Visibility.PRIVATE);
            events.publishEvent(new ResourceChanged(resource.id(), ResourceChanged.What.PUBLICATION));
        });
    }
}
