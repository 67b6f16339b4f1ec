package fr.lesbases.base;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, Membership.Key> {

    Membership save(Membership membership);

    void delete(Membership membership);

    Optional<Membership> findById(Membership.Key key);

    List<Membership> findByKeyBaseAndRole(UUID base, Role role);

    long countByKeyBase(UUID base);
}
