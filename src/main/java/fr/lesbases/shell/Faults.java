package fr.lesbases.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Notices;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** What nobody caught: logged once, under a number that the person sees and can send us. A rule that was not met is told as it is. */
@Component
class Faults implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    /** Without letters and digits that are taken for one another. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            // Somebody who leaves while the server is writing to them is no fault, and nobody is there to be told
            return;
        }
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notices.error(sentence);
        }
    }

    /** Logs it. @return the number to show */
    static String log(Throwable fault) {
        StringBuilder reference = new StringBuilder();
        CHANCE.ints(LENGTH, 0, SIGNS.length()).forEach(index -> reference.append(SIGNS.charAt(index)));
        LOG.error("fault {}", reference, fault);
        return reference.toString();
    }

    private static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                return Texts.get(rule.key(), rule.args());
            }
        }
        return Texts.get("shell.fault.notice", log(fault));
    }
}
