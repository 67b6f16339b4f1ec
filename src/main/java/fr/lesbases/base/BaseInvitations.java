package fr.lesbases.base;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BaseInvitations extends Repository<BaseInvitation, UUID> {

    BaseInvitation save(BaseInvitation invitation);

    Optional<BaseInvitation> findByTokenHash(String tokenHash);

    List<BaseInvitation> findByBaseAndIdIn(UUID base, Collection<UUID> ids);

    List<BaseInvitation> findByBaseAndEmailIn(UUID base, Collection<String> emails);

    /** Those that wait for this person, whichever way they were addressed; an administrator's first. */
    @Query("from BaseInvitation i where i.base = :base and (i.person = :person or i.email = :email) and i.expires >= :now order by i.role, i.sent desc")
    List<BaseInvitation> findWaitingFor(UUID base, UUID person, String email, Instant now);

    /** @return 0 where it was used up meanwhile */
    @Modifying
    @Query("delete from BaseInvitation i where i.id = :id")
    int deleteById(UUID id);

    @Modifying
    @Query("delete from BaseInvitation i where i.base = :base and i.id in :ids")
    void deleteAll(UUID base, Collection<UUID> ids);

    @Modifying
    @Query("delete from BaseInvitation i where i.base = :base and (i.person = :person or i.email = :email)")
    void deleteAllTo(UUID base, UUID person, String email);

    /** What a new one replaces: those that {@code inviter} sent, or with {@code everybodys} whoever sent them. */
    @Modifying
    @Query("delete from BaseInvitation i where i.base = :base and (i.email in :emails or i.person in :people) and (:everybodys = true or i.invitedBy = :inviter)")
    void deleteReplaced(UUID base, Collection<String> emails, Collection<UUID> people, UUID inviter, boolean everybodys);

    @Modifying
    @Query("delete from BaseInvitation i where i.base = :base and i.invitedBy in :inviters")
    void deleteAllBy(UUID base, Collection<UUID> inviters);

    @Modifying
    @Query("delete from BaseInvitation i where i.expires < :limit")
    void deleteExpiredBefore(Instant limit);
}
