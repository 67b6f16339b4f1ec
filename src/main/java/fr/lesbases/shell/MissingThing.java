package fr.lesbases.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;

/** A page that found nothing, or nothing this viewer may know of. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingThing extends MissingPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return show(Texts.get(parameter.getException().key(), parameter.getException().args()));
    }
}
