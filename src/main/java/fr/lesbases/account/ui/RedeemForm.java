package fr.lesbases.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SecurityConfiguration;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The one way in: posts a link's token to Spring Security, as an ordinary form of the page. Not inside of a Vaadin request, because the session
 * gets a new number.
 */
@Tag("form")
class RedeemForm extends Component {

    private boolean submitted;

    RedeemForm() {
        getElement().setAttribute("method", "post").setAttribute("action", SecurityConfiguration.LINK_PATH).setAttribute("hidden", true);
    }

    /** Once: a second click would find the token used. @param stay whether this browser keeps the person signed in when the session has ended */
    void submit(String token, ReturnPath then, boolean stay) {
        if (submitted) {
            return;
        }
        submitted = true;
        hidden("token", token);
        hidden(ReturnPath.PARAMETER, then.value());
        if (stay) {
            hidden(SecurityConfiguration.STAY_PARAMETER, "on");
        }
        // Taken now: signing in or out in another tab has changed the one of the time the page was opened
        if (VaadinRequest.getCurrent() != null && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
            hidden(csrf.getParameterName(), csrf.getToken());
        }
        getElement().executeJs("this.submit()");
    }

    private void hidden(String name, String value) {
        getElement().appendChild(new Element("input").setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", value));
    }
}
