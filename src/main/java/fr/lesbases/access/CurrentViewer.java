package fr.lesbases.access;

import fr.lesbases.common.ProfileId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who the current request or command acts for. */
@Component
public class CurrentViewer {

    private final List<KeySource> sources;
    /** Beside the security context, which Vaadin keeps in its session. */
    private final ThreadLocal<Boolean> visiting = ThreadLocal.withInitial(() -> false);

    CurrentViewer(List<KeySource> sources) {
        this.sources = sources;
    }

    public Viewer get() {
        return identity().map(this::known).orElse(Viewer.VISITOR);
    }

    /** Who it is, without asking for their keys; empty for a visitor. */
    public Optional<ProfileId> profile() {
        return identity().map(Identity::profile);
    }

    /** Looks with the eyes of a visitor, for as long as {@code look} takes: it takes rights away, and never gives any. */
    public void asVisitor(Runnable look) {
        asVisitor(() -> {
            look.run();
            return true;
        });
    }

    /** The same, for what is seen. */
    public <T> T asVisitor(Supplier<T> look) {
        visiting.set(true);
        try {
            return look.get();
        } finally {
            visiting.remove();
        }
    }

    private Optional<Identity> identity() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return !visiting.get() && authentication != null && authentication.isAuthenticated() && authentication.getPrincipal() instanceof Identity identity
                ? Optional.of(identity) : Optional.empty();
    }

    /** A transaction that only reads asks once for the keys of somebody, however many rows it asks about. */
    private Viewer known(Identity identity) {
        if (!TransactionSynchronizationManager.isSynchronizationActive() || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return viewer(identity);
        }
        return TransactionSynchronizationManager.getSynchronizations().stream().filter(Known.class::isInstance).map(Known.class::cast)
                .filter(known -> known.identity.equals(identity)).findFirst().orElseGet(() -> {
                    Known found = new Known(identity, viewer(identity));
                    TransactionSynchronizationManager.registerSynchronization(found);
                    return found;
                }).viewer;
    }

    private record Known(Identity identity, Viewer viewer) implements TransactionSynchronization {}

    private Viewer viewer(Identity identity) {
        Set<Key> keys = new HashSet<>();
        for (KeySource source : sources) {
            keys.addAll(source.keysOf(identity.profile()));
        }
        if (identity.isStaff()) {
            keys.add(Key.STAFF);
        }
        return Viewer.signedIn(identity.profile(), keys);
    }

    /** Runs {@code work} as somebody else: for commands, imports, the demonstration and what is mailed to them, never for a request. */
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
