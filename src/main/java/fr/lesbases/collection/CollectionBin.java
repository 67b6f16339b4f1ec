package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The corbeille of collections: deleting is reversible for 30 days, then final together with the image. Their resources stay where they are. */
@Service
@Transactional
public class CollectionBin {

    private static final Logger LOG = LoggerFactory.getLogger(CollectionBin.class);
    private static final Limit AT_ONCE = Limit.of(1000);

    private final CollectionRows collections;
    private final CollectionPlaces places;
    private final Files files;
    private final Bases bases;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    CollectionBin(CollectionRows collections, CollectionPlaces places, Files files, Bases bases, JdbcClient database, TransactionOperations transactions,
            CurrentViewer currentViewer, Clock clock) {
        this.collections = collections;
        this.places = places;
        this.files = files;
        this.bases = bases;
        this.database = database;
        this.transactions = transactions;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Something in the corbeille; {@code until} is when it is gone for good. */
    public record Deleted(CollectionId id, String title, Instant deleted, Optional<ProfileId> by, Instant until) {}

    /** What the viewer may bring back: their own and their bases', the last deleted first. */
    @Transactional(readOnly = true)
    public List<Deleted> list() {
        Viewer viewer = currentViewer.signedIn();
        return database.sql("""
                select c.id, c.title, c.deleted, c.deleted_by from resource_collection c where c.deleted is not null and not c.deleted_with_base
                and (c.base is null and c.creator = :person or c.base in (:bases)) order by c.deleted desc, c.id""")
                .param("person", viewer.profile().orElseThrow().value()).param("bases", myBases())
                .query((row, index) -> deleted(new CollectionId(row.getObject(1, UUID.class)), row.getString(2), row.getObject(3, Timestamp.class).toInstant(), Optional.ofNullable(row.getObject(4, UUID.class)).map(ProfileId::new))).list();
    }

    public void delete(CollectionId id) {
        ResourceCollection collection = changeable(id);
        if (!collection.isDeleted()) {
            collection.delete(currentViewer.signedIn().profile().orElseThrow(), clock.instant());
        }
    }

    /** Brings it back as it was, but never in public in a place that has become private meanwhile. @return where it is again */
    public Slug restore(CollectionId id) {
        ResourceCollection collection = changeable(id);
        collection.restore();
        if (collection.visibility() == Visibility.PUBLIC && !places.isPublicFromNowOn(collection.creator(), collection.base())) {
            collection.changeVisibility(Visibility.PRIVATE);
        }
        return collection.slug();
    }

    /** Removes for good what was deleted more than {@link Retention#DELETED} ago. One transaction each: what can't be removed keeps nothing else here. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void purge() {
        Instant limit = clock.instant().minus(Retention.DELETED);
        for (UUID id : collections.idsDeletedBefore(limit, AT_ONCE)) {
            try {
                transactions.executeWithoutResult(transaction -> remove(id, limit));
            } catch (RuntimeException e) {
                LOG.error("Collection {} could not be removed from the corbeille", id, e);
            }
        }
    }

    /** Unless somebody has just brought it back. */
    private void remove(UUID id, Instant limit) {
        collections.lockById(id).filter(collection -> collection.deleted().filter(limit::isAfter).isPresent()).ifPresent(collection -> {
            files.deleteAllOf(FileOwner.of(collection.id()));
            collections.delete(collection);
        });
    }

    /** Never empty, which SQL would not take: with a number that nothing bears. */
    private List<UUID> myBases() {
        return Stream.concat(bases.mine().stream().map(BaseName::id).map(base -> base.value()), Stream.of(new UUID(0, 0))).toList();
    }

    private ResourceCollection changeable(CollectionId id) {
        ResourceCollection collection = collections.lockById(id.value()).orElseThrow(CollectionPolicy::notFound);
        CollectionPolicy.require(CollectionAction.CHANGE, collection, currentViewer.signedIn());
        return collection;
    }

    private static Deleted deleted(CollectionId id, String title, Instant when, Optional<ProfileId> by) {
        return new Deleted(id, title, when, by, when.plus(Retention.DELETED));
    }
}
