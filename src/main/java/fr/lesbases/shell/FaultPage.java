package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.Texts;

/** A page that failed: a number to send us, and nothing of the inside. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        removeAll();
        if (Faults.isUnwritable(parameter.getCaughtException())) {
            add(new Apology(getPageTitle(), Texts.get("shell.unwritable")));
            return HttpStatusCode.BAD_REQUEST.getCode();
        }
        add(new Apology(getPageTitle(), Texts.get("shell.fault.words", Faults.log(parameter.getCaughtException()))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.fault.title");
    }
}
