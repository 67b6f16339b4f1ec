package fr.lesbases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;

/** Where what a view is asked for comes from. */
public final class Senders {

    private Senders() {
    }

    /** The network address of the current request. */
    public static String current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? UI.getCurrent().getSession().getBrowser().getAddress() : request.getRemoteAddr();
    }
}
