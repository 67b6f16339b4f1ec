package fr.lesbases.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request for a page to read, with a session for the time of the answer: what Vaadin makes of the page for its plain HTML is kept nowhere (decision 0024). */
final class PassingRequest extends HttpServletRequestWrapper implements AutoCloseable {

    private static final String HERE = PassingRequest.class.getName();

    private final long now;
    private @Nullable PassingSession session;

    /** @param now in milliseconds */
    PassingRequest(HttpServletRequest request, long now) {
        super(request);
        this.now = now;
        setAttribute(HERE, this);
    }

    /** Whether what is answered is to be plain HTML. */
    static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(HERE) != null;
    }

    /** Whether the server knows nothing of who asked once it has answered. */
    static boolean isByNobody(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof PassingRequest passing && ((HttpServletRequest) passing.getRequest()).getSession(false) == null;
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

    /** Ends its session, if there was one. */
    @Override
    public void close() {
        if (session != null) {
            session.invalidate();
        }
    }
}
