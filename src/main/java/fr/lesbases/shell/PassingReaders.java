package fr.lesbases.shell;

import com.vaadin.flow.shared.ApplicationConstants;
import fr.lesbases.account.SecurityConfiguration;
import fr.lesbases.ui.ForReaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Who comes without a session and asks for a page to read gets one for the time of the answer only: readers and crawlers, which may be many, leave nothing behind on the
 * server (decision 0024). Before everything else that might make one.
 */
@Component
@Order(PassingReaders.BEFORE_SECURITY)
class PassingReaders extends OncePerRequestFilter {

    /** Spring Security's filters have -100. */
    static final int BEFORE_SECURITY = -200;
    private static final String PASSING = PassingReaders.class.getName();

    private final RecentAnswers recent;
    private final Clock clock;

    PassingReaders(RecentAnswers recent, Clock clock) {
        this.recent = recent;
        this.clock = clock;
    }

    /** Whether this is an answer after which the server knows nothing of who asked. */
    static boolean isPassing(HttpServletRequest request) {
        return request.getAttribute(PASSING) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean asks = Set.of("GET", "HEAD").contains(request.getMethod()) && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
        return !asks || request.getSession(false) != null || WebUtils.getCookie(request, SecurityConfiguration.STAYING_COOKIE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var target = PageServlet.target(request.getServletContext(), request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!target.hasTarget()) {
            // No page, or none at all: there are many addresses nobody knows that crawlers ask for
            pass(request, response, chain);
        } else if (target.getRouteTarget().getTarget().isAnnotationPresent(ForReaders.class)) {
            answer(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!recent.answer(request, response)) {
            RecentAnswers.Moment moment = recent.now();
            // As a whole: who leaves while it is written is no fault of the page
            ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
            pass(request, written, chain);
            recent.keep(request, written, moment);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Passing passing = new Passing(request, clock.millis());
        passing.setAttribute(PASSING, true);
        try {
            chain.doFilter(passing, response);
        } finally {
            passing.end();
        }
    }

    private static final class Passing extends HttpServletRequestWrapper {

        private final long now;
        private @Nullable PassingSession session;

        Passing(HttpServletRequest request, long now) {
            super(request);
            this.now = now;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? getSession() : session;
        }

        @Override
        public HttpSession getSession() {
            PassingSession known = session == null ? new PassingSession(getServletContext(), now) : session;
            session = known;
            return known;
        }

        void end() {
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
