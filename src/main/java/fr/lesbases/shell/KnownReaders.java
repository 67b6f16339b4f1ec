package fr.lesbases.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who has a session and asks for a page to read gets it as plain HTML too, and the live page right after (decision 0024). What Vaadin makes of the plain one does not go into their session. Once Spring Security knows who asks.
 */
@Component
@Order(KnownReaders.AFTER_SECURITY)
class KnownReaders extends OncePerRequestFilter {

    /** Spring Security's filters have -100. */
    static final int AFTER_SECURITY = -50;

    private final Clock clock;

    KnownReaders(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PassingRequest.isIn(request) || !PassingReaders.asksForPage(request) || PassingReaders.forReaders(PassingReaders.target(request)).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try (PassingRequest passing = new PassingRequest(request, clock.millis())) {
            chain.doFilter(passing, response);
        }
    }
}
