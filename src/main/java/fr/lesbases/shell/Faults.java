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
import java.sql.SQLException;
import java.util.Set;
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
    /** What PostgreSQL says of the character zero, in a text and in JSON. No field lets it be typed: who sends it made the request by other means. */
    private static final Set<String> UNWRITABLE = Set.of("22021", "22P05");
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

    /** Whether it was sent with a character that no text can hold: refused, and no fault of ours. */
    static boolean isUnwritable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && told.getSQLState() != null && UNWRITABLE.contains(told.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(Throwable fault) {
        if (isUnwritable(fault)) {
            return Texts.get("shell.unwritable");
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                return Texts.get(rule.key(), rule.args());
            }
        }
        return Texts.get("shell.fault.notice", log(fault));
    }
}
