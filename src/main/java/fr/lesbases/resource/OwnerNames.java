package fr.lesbases.resource;

import fr.lesbases.profile.ProfileRenamed;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings a publisher's new name into the index. */
@Component
class OwnerNames {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerNames.class);

    private final EntityManagerFactory entities;

    OwnerNames(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** In the mass indexer's own transactions, a few hundred a second; the caller waits. */
    @TransactionalEventListener
    void on(ProfileRenamed event) {
        try {
            var indexer = Search.mapping(entities).scope(Resource.class).massIndexer().purgeAllOnStart(false).mergeSegmentsOnFinish(false).threadsToLoadObjects(1);
            indexer.type(Resource.class).reindexOnly("e.creator = :creator").param("creator", event.profile().value());
            indexer.startAndWait();
        } catch (InterruptedException e) {
            LOG.warn("The resources of {} are found by the former name until the next reindex", event.profile());
            Thread.currentThread().interrupt();
        }
    }
}
