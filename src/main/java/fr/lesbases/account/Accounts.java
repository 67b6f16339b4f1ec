package fr.lesbases.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The casts: as plain text, PostgreSQL would compare with case. */
interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    boolean existsById(UUID id);

    @Query(value = "select * from account where email = cast(:email as citext)", nativeQuery = true)
    Optional<Account> findByEmail(String email);

    @Query(value = "select * from account where email = any(cast(:emails as citext[]))", nativeQuery = true)
    List<Account> findByEmails(String[] emails);

    /** 0 where the address has an account already, even one made at the same moment. */
    @Modifying
    @Query(value = "insert into account (id, email, terms_accepted, created) values (:id, cast(:email as citext), :now, :now) on conflict (email) do nothing",
            nativeQuery = true)
    int add(UUID id, String email, Instant now);

    /** The same until the address is confirmed. Where it waits already, the last names count; a confirmed account stays as it is. */
    @Modifying
    @Query(value = """
            insert into account (id, email, terms_accepted, created, pending_first_name, pending_last_name)
            values (:id, cast(:email as citext), :now, :now, :firstName, :lastName)
            on conflict (email) do update set terms_accepted = excluded.terms_accepted, created = excluded.created,
                pending_first_name = excluded.pending_first_name, pending_last_name = excluded.pending_last_name
            where account.pending_first_name is not null""", nativeQuery = true)
    void addUnconfirmed(UUID id, String email, String firstName, String lastName, Instant now);

    @Modifying
    @Query("delete from Account a where a.pendingFirstName is not null and a.created < :limit")
    void deleteUnconfirmedBefore(Instant limit);
}
