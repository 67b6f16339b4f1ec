package fr.lesbases.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.Texts;

/** No page answers at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnknownAddress extends MissingPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return show(Texts.get("shell.notFound.words"));
    }
}
