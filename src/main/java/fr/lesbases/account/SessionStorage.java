package fr.lesbases.account;

import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Signed-in browsers, in the database: they outlive a restart. */
@Configuration(proxyBeanMethods = false)
class SessionStorage {

    private final JdbcClient database;
    private final SignInProperties properties;
    private final Clock clock;

    SessionStorage(JdbcClient database, SignInProperties properties, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.clock = clock;
    }

    @Bean
    StayingSignedIn stayingSignedIn(UserDetailsService accounts, DataSource source) {
        return new StayingSignedIn(accounts, new KnownBrowsers(source), properties.remembered(), clock);
    }

    /** Those that never came back. */
    @Scheduled(cron = "0 30 4 * * *")
    void forgetOldBrowsers() {
        database.sql("delete from persistent_logins where last_used < :oldest")
                .param("oldest", Timestamp.from(clock.instant().minus(properties.remembered()))).update();
    }
}
