package fr.lesbases.resource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributorInvitations extends Repository<ContributorInvitation, UUID> {

    ContributorInvitation save(ContributorInvitation invitation);

    void delete(ContributorInvitation invitation);

    Optional<ContributorInvitation> findById(UUID id);

    Optional<ContributorInvitation> findByTokenHash(String tokenHash);

    Optional<ContributorInvitation> findByResourceAndEmail(UUID resource, String email);

    List<ContributorInvitation> findByResourceOrderBySent(UUID resource);

    @Modifying
    @Query("delete from ContributorInvitation i where i.expires < :limit")
    void deleteExpiredBefore(Instant limit);

    /** Sent by somebody, or to their address. */
    @Modifying
    @Query("delete from ContributorInvitation i where i.invitedBy = :person or i.email = :email")
    void deleteAllOf(UUID person, String email);
}
