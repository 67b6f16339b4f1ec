package fr.lesbases.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.SignInOffer;

/** A page that found nothing, or nothing this viewer may know of; a visitor may once signed in. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingThing extends MissingPage implements HasErrorParameter<NotFound> {

    private final CurrentViewer viewer;

    MissingThing(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        String sentence = Texts.get(parameter.getException().key(), parameter.getException().args());
        return viewer.get().isSignedIn() ? show(sentence) : show(sentence, new SignInOffer("/" + event.getLocation().getPathWithQueryParameters()));
    }
}
