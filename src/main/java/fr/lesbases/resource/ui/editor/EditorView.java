package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.NotFound;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.ResourceChanged;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.ui.BareLayout;
import fr.lesbases.ui.SlugParameter;
import fr.lesbases.common.Texts;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The editor: looks like the page it makes. */
@Route("ressources/:slug/modifier")
@StyleSheet("styles/editor.css")
@PermitAll
class EditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, BareLayout {

    private final Authoring authoring;
    private final ResourceFiles files;
    private final OpenEditors open;
    private @Nullable Draft draft;
    private @Nullable EditorPage page;
    private @Nullable Registration listening;

    EditorView(Authoring authoring, ResourceFiles files, OpenEditors open) {
        this.authoring = authoring;
        this.files = files;
        this.open = open;
        addClassName("ed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draft = new Draft(authoring, authoring.open(SlugParameter.of(event)));
        page = new EditorPage(draft, files, this::lose);
        removeAll();
        add(page);
        if (isAttached()) {
            listen(event.getUI());
        }
        event.getLocation().getQueryParameters().getSingleParameter("bloc").ifPresent(page::focusBlock);
    }

    @Override
    public String getPageTitle() {
        return draft == null ? "" : Texts.get("resource.editor.pageTitle", draft.content().title());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listen(attached.getUI());
    }

    private void listen(UI ui) {
        stopListening();
        if (draft != null) {
            listening = open.add(draft.copy().id(), change -> ui.access(() -> take(change)));
        }
    }

    private void stopListening() {
        if (listening != null) {
            listening.remove();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopListening();
    }

    private void take(ResourceChanged change) {
        if (draft == null || page == null) {
            return;
        }
        try {
            draft.refresh();
            page.showOthers();
        } catch (AccessDenied | NotFound lost) {
            lose();
        }
    }

    /** The person may no longer edit: what they see goes at once. */
    private void lose() {
        removeAll();
        add(new RightsLost());
    }
}
