package fr.lesbases.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.lesbases.access.Identity;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when somebody was last here, at most once in {@link #PRECISION} a person: between two notes a request costs a look into memory. */
@Component
class LastSeen extends OncePerRequestFilter {

    static final Duration PRECISION = Duration.ofMinutes(5);
    private static final int REMEMBERED = 50_000;
    /** Of a page that is open, whether or not somebody sits before it. */
    private static final String HEARTBEAT = "v-r=heartbeat";

    private final Cache<UUID, Instant> noted = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final JdbcClient database;
    private final Clock clock;

    /** @param database filters are there before the database is: what it fails with is told as its own fault, not as one of the server's */
    LastSeen(@Lazy JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Identity person && !isHeartbeat(request)) {
            note(person.profile().value());
        }
        chain.doFilter(request, response);
    }

    void note(UUID person) {
        Instant now = clock.instant();
        Instant before = noted.getIfPresent(person);
        if (before == null || before.plus(PRECISION).isBefore(now)) {
            noted.put(person, now);
            // Another server may have noted it since
            database.sql("update account set last_seen = :now where id = :id and (last_seen is null or last_seen < :before)")
                    .param("now", Timestamp.from(now)).param("before", Timestamp.from(now.minus(PRECISION))).param("id", person).update();
        }
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains(HEARTBEAT);
    }
}
