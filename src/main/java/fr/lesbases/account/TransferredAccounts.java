package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people of the first version: without password as all of ours, and without the terms, which they have not been asked to accept. */
@Service
@Transactional
public class TransferredAccounts {

    private final JdbcClient database;

    TransferredAccounts(JdbcClient database) {
        this.database = database;
    }

    /** Whoever has this address here, signed up or only about to. */
    @Transactional(readOnly = true)
    public Optional<ProfileId> withEmail(EmailAddress email) {
        return database.sql("select id from account where email = cast(:email as citext)").param("email", email.value())
                .query((row, index) -> new ProfileId(row.getObject(1, UUID.class))).optional();
    }

    /** Opens it; one that waited for its address to be confirmed waits no longer, as the first version knew it. */
    public void open(ProfileId id, EmailAddress email, Instant created) {
        database.sql("""
                insert into account (id, email, created) values (:id, cast(:email as citext), :created)
                on conflict (id) do update set pending_first_name = null, pending_last_name = null, terms_accepted = null""")
                .param("id", id.value()).param("email", email.value()).param("created", Timestamp.from(created)).update();
    }

    /** Nothing where the address belongs to somebody else here. */
    public void changeEmail(ProfileId id, EmailAddress email) {
        database.sql("update account set email = cast(:email as citext) where id = :id and not exists (select 1 from account o where o.email = cast(:email as citext) and o.id <> :id)")
                .param("id", id.value()).param("email", email.value()).update();
    }
}
