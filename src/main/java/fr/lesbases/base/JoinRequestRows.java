package fr.lesbases.base;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JoinRequestRows extends Repository<JoinRequest, JoinRequest.Key> {

    JoinRequest save(JoinRequest request);

    Optional<JoinRequest> findById(JoinRequest.Key key);

    List<JoinRequest> findByKeyBase(UUID base);

    List<JoinRequest> findByKeyBaseAndKeyProfileIn(UUID base, Collection<UUID> profiles);

    @Modifying
    @Query("delete from JoinRequest r where r.key.base = :base and r.key.profile in :profiles")
    void deleteAll(UUID base, Collection<UUID> profiles);
}
