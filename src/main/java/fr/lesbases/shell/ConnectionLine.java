package fr.lesbases.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.lesbases.common.Texts;
import org.springframework.stereotype.Component;

/** What Vaadin says over the page when the server can't be reached: in French, and as a status, since it stands outside all landmarks. */
@Component
class ConnectionLine implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speakFrench(init.getUI()));
    }

    private static void speakFrench(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(Texts.get("shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.get("shell.connection.gaveUp"));
        ui.getPage().executeJs("""
                const line = window.Vaadin?.connectionIndicator;
                if (line) {
                    line.onlineText = $0;
                    line.offlineText = $1;
                    line.reconnectingText = $1;
                    line.role = 'status';
                }""", Texts.get("shell.connection.back"), Texts.get("shell.connection.lost"));
    }
}
