package fr.lesbases.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import fr.lesbases.account.ReturnPath;
import java.util.Optional;

/** Where somebody at the sign-in pages comes from. */
final class Arrival {

    private Arrival() {
    }

    /** From the address; or from Vaadin, which puts it into the session when a visitor's click inside the site was refused. */
    static ReturnPath then(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(ReturnPath.PARAMETER);
        return ReturnPath.of(asked.or(Arrival::refused).orElse(null));
    }

    private static Optional<String> refused() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object path = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return Optional.ofNullable(path).map(stored -> stored.toString().startsWith("/") ? stored.toString() : "/" + stored);
    }
}
