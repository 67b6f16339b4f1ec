package fr.lesbases.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/**
 * To a page that has told that it is left nothing more is pushed. Firefox closes its connection before it tells so: Vaadin would wait a second for what can't arrive, with the session locked, and with it the page that
 * comes next. Made by Vaadin ({@code META-INF/services}).
 */
public final class PagesThatLeave implements PushConnectionFactory {

    @Override
    public PushConnection apply(UI ui) {
        return new AtmospherePushConnection(ui) {
            @Override
            public void push(boolean async) {
                if (!getUI().isClosing()) {
                    super.push(async);
                }
            }
        };
    }
}
