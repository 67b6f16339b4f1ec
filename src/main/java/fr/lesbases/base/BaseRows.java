package fr.lesbases.base;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BaseRows extends Repository<Base, UUID> {

    Base save(Base base);

    void delete(Base base);

    void flush();

    Optional<Base> findById(UUID id);

    /** For writing, members included: the next one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Base b where b.id = :id")
    Optional<Base> lockById(UUID id);

    /** As it is now, and stays until the transaction ends: who hides it waits. */
    @Query(nativeQuery = true, value = "select visibility = 'PUBLIC' and deleted is null from base where id = :id for share")
    Optional<Boolean> isPublicFromNowOn(UUID id);

    @Query("from Base b where b.id in (select m.key.base from Membership m where m.key.profile = :profile) and b.deleted is null order by b.name, b.id")
    List<Base> findByMember(UUID profile);

    @Query("from Base b where b.id in (select m.key.base from Membership m where m.key.profile = :profile and m.role = fr.lesbases.base.Role.ADMINISTRATOR)"
            + " and b.deleted is not null order by b.deleted desc")
    List<Base> findDeletedByAdministrator(UUID profile);

    @Query("select b.id from Base b where b.deleted < :limit order by b.deleted")
    List<UUID> idsDeletedBefore(Instant limit);

    @Query("from Base b where b.deleted is null and exists (select 1 from Membership m where m.key.base = b.id and m.key.profile = :profile and m.role = fr.lesbases.base.Role.ADMINISTRATOR)"
            + " and not exists (select 1 from Membership o where o.key.base = b.id and o.key.profile <> :profile and o.role = fr.lesbases.base.Role.ADMINISTRATOR) order by b.name, b.id")
    List<Base> findAdministeredAlone(UUID profile);
}
