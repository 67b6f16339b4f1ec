package fr.lesbases.collection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Leads a visitor to sign-in, and back to where they are. */
final class SignInFirst {

    private SignInFirst() {
    }

    static void lead() {
        UI ui = UI.getCurrent();
        ui.navigate("connexion", QueryParameters.of("retour", "/" + ui.getActiveViewLocation().getPathWithQueryParameters()));
    }
}
