package fr.lesbases.account;

import fr.lesbases.common.SecretHash;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** The tokens in sign-in links. Unlike Spring Security's own service on the same table, keeps only their hashes: a copy of the database opens no account. */
@Component
class OneTimeTokens implements OneTimeTokenService {

    private final JdbcClient database;
    private final Clock clock;

    OneTimeTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        String token = UUID.randomUUID().toString();
        Instant expires = clock.instant().plus(request.getExpiresIn());
        database.sql("insert into one_time_tokens (token_value, username, expires_at) values (:hash, :username, :expires)")
                .param("hash", SecretHash.of(token)).param("username", request.getUsername()).param("expires", Timestamp.from(expires)).update();
        return new DefaultOneTimeToken(token, request.getUsername(), expires);
    }

    /** In one statement: of two who come with the same link at the same moment, one is let in. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        String token = presented.getTokenValue();
        return database.sql("delete from one_time_tokens where token_value = :hash returning username, expires_at")
                .param("hash", SecretHash.of(token))
                .query((row, number) -> new DefaultOneTimeToken(token, row.getString("username"), row.getTimestamp("expires_at").toInstant()))
                .optional().filter(found -> clock.instant().isBefore(found.getExpiresAt())).orElse(null);
    }

    @Scheduled(cron = "0 20 4 * * *")
    void forgetExpired() {
        database.sql("delete from one_time_tokens where expires_at < :now").param("now", Timestamp.from(clock.instant())).update();
    }
}
