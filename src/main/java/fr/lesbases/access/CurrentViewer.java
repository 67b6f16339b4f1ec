package fr.lesbases.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the current request or command acts for. */
@Component
public class CurrentViewer {

    private final List<KeySource> sources;

    CurrentViewer(List<KeySource> sources) {
        this.sources = sources;
    }

    public Viewer get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated() || !(authentication.getPrincipal() instanceof Identity identity)) {
            return Viewer.VISITOR;
        }
        Set<Key> keys = new HashSet<>();
        for (KeySource source : sources) {
            keys.addAll(source.keysOf(identity.profile()));
        }
        if (identity.isStaff()) {
            keys.add(Key.STAFF);
        }
        return Viewer.signedIn(identity.profile(), keys);
    }

    /** Runs {@code work} as somebody else: for commands, imports and the demonstration, never for a request. */
    public void as(Identity identity, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(identity, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** @throws AccessDenied for a visitor */
    public Viewer signedIn() {
        Viewer viewer = get();
        if (!viewer.isSignedIn()) {
            throw new AccessDenied();
        }
        return viewer;
    }
}
