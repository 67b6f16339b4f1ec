package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.Bases;
import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Chunks;
import fr.lesbases.ui.Icon;
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
        NativeButton button = button(resource, title);
        button.add(Icon.BOOKMARK.create(), new Span(Texts.get("collection.collect")));
        button.addClassNames("btn", "btn--line");
        return button;
    }

    /** On its row in a list. */
    NativeButton small(ResourceId resource, String title) {
        NativeButton button = button(resource, title);
        button.add(Icon.BOOKMARK.create());
        button.addClassName("iconbtn");
        button.setAriaLabel(Texts.get("collection.collect.named", title));
        button.setTitle(Texts.get("collection.collect"));
        return button;
    }

    private NativeButton button(ResourceId resource, String title) {
        NativeButton button = new NativeButton();
        button.addClickListener(click -> {
            if (currentViewer.get().isSignedIn()) {
                // Its pieces come with the page for making a collection, and to most pages only now
                Chunks.of(CreateCollectionView.class);
                new CollectDialog(resource, title, choosing, collecting, curating, bases).open();
            } else {
                SignInFirst.lead();
            }
        });
        return button;
    }
}
