package fr.lesbases.shell;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.shared.ApplicationConstants;
import fr.lesbases.account.SecurityConfiguration;
import fr.lesbases.ui.ForReaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private final RecentAnswers recent;
    private final Clock clock;

    PassingReaders(RecentAnswers recent, Clock clock) {
        this.recent = recent;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !asksForPage(request) || request.getSession(false) != null || WebUtils.getCookie(request, SecurityConfiguration.STAYING_COOKIE) != null;
    }

    /** Whether it asks for a page, and not for what a live one needs. */
    static boolean asksForPage(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod()) && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    /** What is at the address that is asked for. */
    static NavigationRouteTarget target(HttpServletRequest request) {
        return PageServlet.target(request.getServletContext(), request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
    }

    /** How its first answer is plain HTML, if it is. */
    static Optional<ForReaders> forReaders(NavigationRouteTarget target) {
        return target.hasTarget() ? Optional.ofNullable(target.getRouteTarget().getTarget().getAnnotation(ForReaders.class)) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var target = target(request);
        Optional<ForReaders> plain = forReaders(target);
        if (!target.hasTarget() || plain.filter(ForReaders::thenLive).isPresent()) {
            // No page, or none at all: there are many addresses nobody knows that crawlers ask for
            pass(request, response, chain);
        } else if (plain.isPresent()) {
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
        try (PassingRequest passing = new PassingRequest(request, clock.millis())) {
            chain.doFilter(passing, response);
        }
    }
}
