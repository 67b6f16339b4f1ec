package fr.lesbases.collection.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.collection.Choosing;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;

/** "Enregistrer", which shows whether the resource is in a collection of the viewer's already. */
final class CollectButton extends NativeButton {

    private final ResourceId resource;
    private final String title;
    private final Choosing choosing;
    private final boolean isSmall;

    /** @param isSmall on a row, where there is room for the icon alone */
    CollectButton(ResourceId resource, String title, Choosing choosing, boolean isSmall) {
        this.resource = resource;
        this.title = title;
        this.choosing = choosing;
        this.isSmall = isSmall;
        add(Icon.BOOKMARK.create());
        if (isSmall) {
            addClassName("iconbtn");
            setTitle(Texts.get("collection.collect"));
        } else {
            add(new Span(Texts.get("collection.collect")));
            addClassNames("btn", "btn--line");
        }
        show(false);
    }

    ResourceId resource() {
        return resource;
    }

    void show(boolean isHeld) {
        setClassName("is-kept", isHeld);
        if (isHeld) {
            setAriaLabel(Texts.get("collection.collect.held", title));
        } else if (isSmall) {
            setAriaLabel(Texts.get("collection.collect.named", title));
        } else {
            getElement().removeAttribute("aria-label");
        }
    }

    /** Shows how things stand now. */
    void ask() {
        getUI().ifPresent(ui -> CollectedMarks.ask(ui, this, choosing));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask();
    }
}
