package fr.lesbases.search.ui;

import com.vaadin.flow.server.VaadinRequest;
import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.SenderNetwork;
import fr.lesbases.ui.Senders;
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

/**
 * A search costs more than any other page: from one network address there are so many an hour, suggestions included, and then a 429 that says when to come back. What is
 * looked for within a live page counts, too, and the page says so itself.
 */
@Component
@Order(SearchLimit.BEFORE_PAGES)
class SearchLimit extends OncePerRequestFilter {

    /** Before anything is answered from memory or made. */
    static final int BEFORE_PAGES = -300;
    private static final String COUNTED = SearchLimit.class.getName();

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

    /** Takes one search of the live page, which came by no address of its own. @return 0, or in how many minutes the next one may be */
    long takeLive() {
        VaadinRequest request = VaadinRequest.getCurrent();
        boolean counted = request != null && request.getAttribute(COUNTED) != null;
        return counted ? 0 : limit.take(SenderNetwork.of(Senders.current()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long minutes = limit.take(SenderNetwork.of(request.getRemoteAddr()));
        if (minutes > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofMinutes(minutes).toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            request.setAttribute(COUNTED, true);
            chain.doFilter(request, response);
        }
    }
}
