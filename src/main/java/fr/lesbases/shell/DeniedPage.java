package fr.lesbases.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.SignInLinks;

/** A visitor may have the right once signed in; anyone else sees the same page as for what does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedPage extends MissingPage implements HasErrorParameter<AccessDenied> {

    private final CurrentViewer viewer;

    DeniedPage(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDenied> parameter) {
        if (!viewer.get().isSignedIn()) {
            event.getUI().getPage().setLocation(SignInLinks.signIn("/" + event.getLocation().getPathWithQueryParameters()));
            return HttpStatusCode.UNAUTHORIZED.getCode();
        }
        return show(Texts.get("shell.notFound.words"));
    }
}
