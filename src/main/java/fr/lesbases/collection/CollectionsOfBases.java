package fr.lesbases.collection;

import fr.lesbases.base.BaseDeleted;
import fr.lesbases.base.BaseEnding;
import fr.lesbases.base.BaseRestored;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The collections of a base go into the corbeille with it, come back with it, and end with it; each in the transaction that does it to the base. */
@Component
class CollectionsOfBases {

    private final CollectionRows collections;
    private final Files files;
    private final Clock clock;

    CollectionsOfBases(CollectionRows collections, Files files, Clock clock) {
        this.collections = collections;
        this.files = files;
        this.clock = clock;
    }

    @EventListener
    void on(BaseDeleted event) {
        collections.findByBase(event.base().value()).stream().filter(collection -> !collection.isDeleted())
                .forEach(collection -> collection.deleteWithBase(clock.instant()));
    }

    @EventListener
    void on(BaseRestored event) {
        collections.findByBase(event.base().value()).stream().filter(ResourceCollection::isDeletedWithBase).forEach(ResourceCollection::restore);
    }

    @EventListener
    void on(BaseEnding event) {
        collections.findByBase(event.base().value()).forEach(collection -> {
            files.deleteAllOf(FileOwner.of(collection.id()));
            collections.delete(collection);
        });
    }
}
