package fr.lesbases.base;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, Membership.Key> {

    Membership save(Membership membership);

    Optional<Membership> findById(Membership.Key key);

    List<Membership> findByKeyBaseAndRole(UUID base, Role role);

    long countByKeyBase(UUID base);

    long countByKeyBaseAndRole(UUID base, Role role);

    @Query("from Membership m where m.key.base = :base and m.key.profile in :people")
    List<Membership> findPeople(UUID base, Collection<UUID> people);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Membership m set m.role = :role where m.key.base = :base and m.key.profile in :people")
    void changeRole(UUID base, Collection<UUID> people, Role role);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Membership m where m.key.base = :base and m.key.profile in :people")
    void deleteAll(UUID base, Collection<UUID> people);
}
