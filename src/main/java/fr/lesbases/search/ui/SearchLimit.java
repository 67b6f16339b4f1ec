package fr.lesbases.search.ui;

import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.SenderNetwork;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A search costs more than any other page: from one network address there are so many an hour, suggestions included, and then a 429 that says when to come back. */
@Component
@Order(SearchLimit.BEFORE_PAGES)
class SearchLimit extends OncePerRequestFilter {

    /** Before anything is answered from memory or made. */
    static final int BEFORE_PAGES = -300;

    private final HourlyLimit limit;

    SearchLimit(@Value("${lesbases.search.per-sender}") int perSender, Clock clock) {
        limit = new HourlyLimit(perSender, clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // As the container reads it: what is written "%72echercher" leads there too
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return !path.startsWith("/" + SearchRoutes.ROOT) && !path.startsWith("/suggestions");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long minutes = limit.take(SenderNetwork.of(request.getRemoteAddr()));
        if (minutes > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofMinutes(minutes).toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
