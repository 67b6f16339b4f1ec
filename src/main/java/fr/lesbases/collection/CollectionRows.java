package fr.lesbases.collection;

import fr.lesbases.common.Visibility;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CollectionRows extends Repository<ResourceCollection, UUID> {

    ResourceCollection save(ResourceCollection collection);

    void delete(ResourceCollection collection);

    void flush();

    Optional<ResourceCollection> findById(UUID id);

    /** For writing, its entries included: the next one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ResourceCollection c where c.id = :id")
    Optional<ResourceCollection> lockById(UUID id);

    Optional<ResourceCollection> findByCreatorAndFavouritesIsTrue(UUID creator);

    List<ResourceCollection> findByCreatorAndBaseIsNull(UUID creator);

    List<ResourceCollection> findByBase(UUID base);

    List<ResourceCollection> findByCreatorAndBaseIsNullAndVisibility(UUID creator, Visibility visibility);

    List<ResourceCollection> findByBaseAndVisibility(UUID base, Visibility visibility);

    @Query("select c.id from ResourceCollection c where c.deleted < :limit order by c.deleted")
    List<UUID> idsDeletedBefore(Instant limit, Limit most);
}
