package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people known elsewhere: whoever reads the mails of the address may sign in. */
@Service
@Transactional
public class ArrivingAccounts {

    private final JdbcTemplate database;

    ArrivingAccounts(JdbcTemplate database) {
        this.database = database;
    }

    /** @param created since when they have one, there as here */
    public record Arriving(ProfileId id, EmailAddress email, Instant created) {}

    public void receive(List<Arriving> arriving) {
        database.batchUpdate("insert into account (id, email, terms_accepted, created) values (?, ?::citext, ?, ?)", arriving.stream()
                .map(one -> new Object[] {one.id().value(), one.email().value(), Timestamp.from(one.created()), Timestamp.from(one.created())}).toList());
    }
}
