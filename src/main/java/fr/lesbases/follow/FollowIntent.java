package fr.lesbases.follow;

import fr.lesbases.common.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A visitor's click on "Suivre", carried over signing in. It waits in the session, never in an address, because opening an address must change nothing; it is
 * carried out once, by the POST that signs in and goes back to the page of the click. Another way in forgets it.
 */
@Component
public class FollowIntent {

    /** The attribute of the session that holds {@link #of}. */
    public static final String WANTED = FollowIntent.class.getName();
    /** The attribute that tells the next page what was followed: {@link Followed#code}. */
    public static final String CARRIED_OUT = WANTED + ".carriedOut";
    /** Of the form that signs in: the page one goes back to. */
    private static final String RETURN = "retour";

    private final Follows follows;

    FollowIntent(Follows follows) {
        this.follows = follows;
    }

    /** What the session keeps. @param path of the page where it was clicked, to which signing in leads back */
    public static String of(Followed subject, String path) {
        return subject.code() + " " + path;
    }

    /** A browser that stays signed in comes in by any request; only the form is a person's doing. */
    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes && attributes.getRequest().getMethod().equals("POST")) {
            take(attributes.getRequest()).ifPresent(subject -> carryOut(subject, attributes.getRequest().getSession()));
        }
    }

    private static Optional<Followed> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(WANTED) instanceof String wanted)) {
            return Optional.empty();
        }
        session.removeAttribute(WANTED);
        String[] parts = wanted.split(" ", 2);
        return parts[1].equals(request.getParameter(RETURN)) ? Followed.parse(parts[0]) : Optional.empty();
    }

    private void carryOut(Followed subject, HttpSession session) {
        try {
            follows.follow(subject);
            session.setAttribute(CARRIED_OUT, subject.code());
        } catch (DomainException refused) {
            // Private meanwhile, or it is oneself or a base of one's own: the page says how things stand
            session.removeAttribute(CARRIED_OUT);
        }
    }
}
