package fr.lesbases.resource;

import fr.lesbases.base.BaseHidden;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfileHidden;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes private what is public on a profile or in a base that is hidden, with the transaction that hides it; what is in the corbeille becomes so when it comes back. */
@Component
class HiddenPlaces {

    private final Resources resources;
    private final ApplicationEventPublisher events;

    HiddenPlaces(Resources resources, ApplicationEventPublisher events) {
        this.resources = resources;
        this.events = events;
    }

    @EventListener
    void on(ProfileHidden event) {
        hide(resources.findByCreatorAndBaseIsNullAndVisibility(event.profile().value(), Visibility.PUBLIC));
    }

    @EventListener
    void on(BaseHidden event) {
        hide(resources.findByBaseAndVisibility(event.base().value(), Visibility.PUBLIC));
    }

    private void hide(List<Resource> all) {
        Resources.whole(all).stream().filter(resource -> !resource.isDeleted()).forEach(resource -> {
            resource.changeVisibility(Visibility.PRIVATE);
            events.publishEvent(new ResourceChanged(resource.id()));
        });
    }
}
