package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.Bases;
import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ResourceId;
import org.springframework.stereotype.Component;

/** Makes the buttons that open "Enregistrer"; a visitor is led to sign-in and back. */
@Component
class CollectButtons {

    private final Choosing choosing;
    private final Collecting collecting;
    private final Curating curating;
    private final Bases bases;
    private final CurrentViewer currentViewer;

    CollectButtons(Choosing choosing, Collecting collecting, Curating curating, Bases bases, CurrentViewer currentViewer) {
        this.choosing = choosing;
        this.collecting = collecting;
        this.curating = curating;
        this.bases = bases;
        this.currentViewer = currentViewer;
    }

    /** On the resource's own page. */
    NativeButton large(ResourceId resource, String title) {
        return button(resource, title, false);
    }

    /** On its row in a list. */
    NativeButton small(ResourceId resource, String title) {
        return button(resource, title, true);
    }

    private NativeButton button(ResourceId resource, String title, boolean isSmall) {
        CollectButton button = new CollectButton(resource, title, choosing, isSmall);
        button.addClickListener(click -> {
            if (currentViewer.get().isSignedIn()) {
                DialogPieces.load();
                CollectDialog dialog = new CollectDialog(resource, title, choosing, collecting, curating, bases);
                dialog.addOpenedChangeListener(change -> button.ask());
                dialog.open();
            } else {
                SignInFirst.lead();
            }
        });
        return button;
    }
}
