package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.Bases;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The corbeille: deleting is reversible for 30 days, then final together with the files (PRODUCT §2). */
@Service
@Transactional
public class Bin {

    private static final Logger LOG = LoggerFactory.getLogger(Bin.class);
    private static final Limit AT_ONCE = Limit.of(1000);

    private final Resources resources;
    private final Files files;
    private final Places places;
    private final Bases bases;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bin(Resources resources, Files files, Places places, Bases bases, JdbcClient database, TransactionOperations transactions, CurrentViewer currentViewer,
            ApplicationEventPublisher events, Clock clock) {
        this.resources = resources;
        this.files = files;
        this.places = places;
        this.bases = bases;
        this.database = database;
        this.transactions = transactions;
        this.currentViewer = currentViewer;
        this.events = events;
        this.clock = clock;
    }

    /** Something in the corbeille; {@code until} is when it is gone for good. */
    public record Deleted(ResourceId id, String title, Instant deleted, Optional<ProfileId> by, Instant until) {}

    /** What the viewer may bring back: their own, the last deleted first. */
    @Transactional(readOnly = true)
    public List<Deleted> list() {
        Viewer viewer = currentViewer.signedIn();
        return database.sql("""
                select r.id, r.title, r.deleted, r.deleted_by from resource r where r.deleted is not null
                and not r.deleted_with_base
                and (r.base is null and r.creator = :profile or r.base in (:bases) or exists (select 1 from contributor c where c.resource = r.id and c.profile = :profile))
                and not exists (select 1 from base b where b.id = r.base and b.deleted is not null)
                order by r.deleted desc, r.id""")
                .param("profile", viewer.profile().orElseThrow().value()).param("bases", myBases())
                .query((row, index) -> deleted(new ResourceId(row.getObject(1, UUID.class)), row.getString(2), row.getObject(3, Timestamp.class).toInstant(), Optional.ofNullable(row.getObject(4, UUID.class)).map(ProfileId::new)))
                .list();
    }

    /** @throws ResourceNotFound, fr.lesbases.access.AccessDenied as the policy says */
    public void delete(ResourceId id) {
        Resource resource = editable(id);
        if (!resource.isDeleted()) {
            resource.delete(currentViewer.signedIn().profile().orElseThrow(), clock.instant());
            events.publishEvent(new ResourceChanged(id));
        }
    }

    /** Brings it back as it was, but never in public in a place that has become private meanwhile. @return where it is again @throws DomainException where its base is in the corbeille itself */
    public Slug restore(ResourceId id) {
        Resource resource = editable(id);
        if (resource.base().filter(base -> !bases.isThere(base)).isPresent()) {
            throw new DomainException("resource.bin.baseDeleted");
        }
        resource.restore();
        if (resource.state() == State.PUBLIC && !places.isPublicFromNowOn(resource)) {
            resource.changeVisibility(Visibility.PRIVATE);
        }
        events.publishEvent(new ResourceChanged(id));
        return resource.slug();
    }

    /** Removes for good what was deleted more than {@link Retention#DELETED} ago. One transaction each: what can't be removed keeps nothing else here. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void purge() {
        Instant limit = clock.instant().minus(Retention.DELETED);
        for (UUID id : resources.idsDeletedBefore(limit, AT_ONCE)) {
            try {
                transactions.executeWithoutResult(transaction -> remove(id, limit));
            } catch (RuntimeException e) {
                LOG.error("Resource {} could not be removed from the corbeille", id, e);
            }
        }
    }

    /** Unless somebody has just brought it back. */
    private void remove(UUID id, Instant limit) {
        resources.lockById(id).filter(resource -> resource.deleted().filter(limit::isAfter).isPresent()).ifPresent(resource -> {
            files.deleteAllOf(FileOwner.of(resource.id()));
            resources.delete(resource);
        });
    }

    /** Never empty, which SQL would not take: with a number that nothing bears. */
    private List<UUID> myBases() {
        return Stream.concat(bases.mine().stream().map(base -> base.id().value()), Stream.of(new UUID(0, 0))).toList();
    }

    private Resource editable(ResourceId id) {
        Resource resource = resources.lockById(id.value()).orElseThrow(ResourceNotFound::hidden);
        ResourcePolicy.require(Action.EDIT, resource, currentViewer.signedIn());
        return resource;
    }

    private static Deleted deleted(ResourceId id, String title, Instant when, Optional<ProfileId> by) {
        return new Deleted(id, title, when, by, when.plus(Retention.DELETED));
    }
}
