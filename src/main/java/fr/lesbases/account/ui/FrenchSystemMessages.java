package fr.lesbases.account.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.lesbases.common.Texts;
import org.springframework.stereotype.Component;

/** What Vaadin says by itself when a session has ended; a click reloads the page, which asks a visitor to sign in and leads back. */
@Component
class FrenchSystemMessages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get("account.session.expired"));
        messages.setSessionExpiredMessage(Texts.get("account.session.signIn"));
        messages.setInternalErrorCaption(Texts.get("account.session.internalError"));
        messages.setInternalErrorMessage(Texts.get("account.session.reload"));
        messages.setCookiesDisabledCaption(Texts.get("account.session.noCookies"));
        messages.setCookiesDisabledMessage(Texts.get("account.session.noCookies.text"));
        event.getSource().setSystemMessagesProvider(info -> messages);
    }
}
