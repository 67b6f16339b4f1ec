package fr.lesbases.resource;

import fr.lesbases.base.BaseDeleted;
import fr.lesbases.base.BaseEnding;
import fr.lesbases.base.BaseRestored;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is placed in a base goes into the corbeille with it, comes back with it, and ends with it; each in the transaction that does it to the base. */
@Component
class ContentsOfBases {

    private final Resources resources;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContentsOfBases(Resources resources, Files files, ApplicationEventPublisher events, Clock clock) {
        this.resources = resources;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(BaseDeleted event) {
        List<Resource> present = resources.findByBase(event.base().value()).stream().filter(resource -> !resource.isDeleted()).toList();
        present.forEach(resource -> resource.deleteWithBase(clock.instant()));
        tell(present);
    }

    @EventListener
    void on(BaseRestored event) {
        List<Resource> gone = resources.findByBase(event.base().value()).stream().filter(Resource::isDeletedWithBase).toList();
        Resources.whole(gone).forEach(Resource::restore);
        tell(gone);
    }

    @EventListener
    void on(BaseEnding event) {
        resources.findByBase(event.base().value()).forEach(resource -> {
            files.deleteAllOf(FileOwner.of(resource.id()));
            resources.delete(resource);
        });
    }

    private void tell(List<Resource> changed) {
        changed.forEach(resource -> events.publishEvent(new ResourceChanged(resource.id())));
    }
}
