package fr.lesbases.account;

import fr.lesbases.common.ProfileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets an account and every way into it; the address is free again. Browsers that are signed in are signed out at their next request ({@link GoneAccounts}). */
@Service
@Transactional
public class AccountRemoval {

    private final JdbcClient database;

    AccountRemoval(JdbcClient database) {
        this.database = database;
    }

    /** Whether they may is for the caller to have asked. */
    public void remove(ProfileId id) {
        database.sql("delete from persistent_logins where username = :name").param("name", id.toString()).update();
        database.sql("delete from one_time_tokens where username = :name").param("name", id.toString()).update();
        database.sql("delete from account where id = :id").param("id", id.value()).update();
    }
}
