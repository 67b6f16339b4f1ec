package fr.lesbases.account;

import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;

/** Links and signed-in browsers, in the database: both outlive a restart. */
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
    JdbcOneTimeTokenService oneTimeTokenService(JdbcOperations jdbc) {
        JdbcOneTimeTokenService service = new JdbcOneTimeTokenService(jdbc);
        service.setClock(clock);
        return service;
    }

    @Bean
    StayingSignedIn stayingSignedIn(UserDetailsService accounts, DataSource source) {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(source);
        tokens.afterPropertiesSet();
        return new StayingSignedIn(accounts, tokens, properties.remembered(), clock);
    }

    /** Spring Security forgets used-up links by itself, but not browsers that never came back. */
    @Scheduled(cron = "0 30 4 * * *")
    void forgetOldBrowsers() {
        database.sql("delete from persistent_logins where last_used < :oldest")
                .param("oldest", Timestamp.from(clock.instant().minus(properties.remembered()))).update();
    }
}
