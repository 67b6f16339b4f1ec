package fr.lesbases.resource;

import fr.lesbases.common.Visibility;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Resources extends Repository<Resource, UUID> {

    Resource save(Resource resource);

    void delete(Resource resource);

    void flush();

    Optional<Resource> findById(UUID id);

    /** For writing: the next one waits, so that each edit applies to the latest working copy. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Resource r where r.id = :id")
    Optional<Resource> lockById(UUID id);

    List<Resource> findByCreatorAndPublishedIsNotNull(UUID creator);

    @Query("select v from Resource r join r.published v where r.id in :ids")
    List<Revision> publishedOf(Collection<UUID> ids);

    @Query("select r.id from Resource r where r.deleted < :limit order by r.deleted")
    List<UUID> idsDeletedBefore(Instant limit, Limit most);

    List<Resource> findByCreatorAndBaseIsNullAndVisibility(UUID creator, Visibility visibility);

    List<Resource> findByBaseAndVisibility(UUID base, Visibility visibility);

    List<Resource> findByBaseAndPublishedIsNotNull(UUID base);

    List<Resource> findByBase(UUID base);

    @Query("select r.id from Resource r where r.base = :base and r.id in :ids")
    List<UUID> idsPlacedIn(UUID base, Collection<UUID> ids);

    List<Resource> findByCreatorAndBaseIsNull(UUID creator);

    @Query("from Resource r where exists (select 1 from r.contributions c where c.profile = :profile)")
    List<Resource> findByContributor(UUID profile);

    /** With what the index tells of them, read for many at once: it is written after the flush, when Hibernate would read it one by one (stack.md). */
    static List<Resource> whole(List<Resource> found) {
        found.forEach(resource -> {
            resource.classification();
            resource.published().ifPresent(Revision::content);
        });
        return found;
    }
}
