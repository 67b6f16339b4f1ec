package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.BlockCopies;
import fr.lesbases.resource.Duplicates;
import fr.lesbases.resource.RelatedResources;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.WorkPage;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.resource.ui.DuplicateLookout;
import fr.lesbases.resource.ui.DuplicatesPanel;
import fr.lesbases.resource.ui.OpenPages;
import fr.lesbases.resource.ui.RightsLost;
import fr.lesbases.ui.BareLayout;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editor: looks like the page it makes. */
@Route("ressources/:slug/modifier")
@StyleSheet("styles/editor.css")
@PermitAll
class EditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, BareLayout {

    private final Authoring authoring;
    private final Versions versions;
    private final ResourceFiles files;
    private final RelatedResources related;
    private final BlockCopies copies;
    private final Duplicates duplicates;
    private final DuplicateLookout lookout;
    private final OpenPages open;
    private final Clock clock;
    private final Presences presences;
    private final CurrentViewer currentViewer;
    private Presences.@Nullable Seat seat;
    private @Nullable Draft draft;
    private @Nullable EditorPage page;

    EditorView(Authoring authoring, Versions versions, ResourceFiles files, RelatedResources related, BlockCopies copies, Duplicates duplicates, DuplicateLookout lookout, OpenPages open, Clock clock,
            Presences presences, CurrentViewer currentViewer) {
        this.authoring = authoring;
        this.versions = versions;
        this.files = files;
        this.related = related;
        this.copies = copies;
        this.duplicates = duplicates;
        this.lookout = lookout;
        this.open = open;
        this.clock = clock;
        this.presences = presences;
        this.currentViewer = currentViewer;
        addClassName("ed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkingCopy copy = authoring.open(SlugParameter.of(event));
        draft = new Draft(authoring, versions, copy, Steps.of(VaadinSession.getCurrent(), copy.id()), clock);
        stand();
        page = new EditorPage(draft, currentViewer.signedIn().profile().orElseThrow(), new PageDesk(draft, files, related), copies, duplicates(copy.id()), this::lose,
                place -> Optional.ofNullable(seat).ifPresent(mine -> mine.accept(place)));
        removeAll();
        add(page);
        open.watch(this, draft.copy().id(), this::take);
        seat = presences.enter(this, draft.copy().id(), page::showCompany);
        event.getLocation().getQueryParameters().getSingleParameter("bloc").ifPresent(page::focusBlock);
    }

    private DuplicatesPanel duplicates(ResourceId id) {
        return new DuplicatesPanel(lookout, () -> duplicates.of(id), other -> duplicates.dismiss(id, other), other -> duplicates.bringBack(id, other));
    }

    @Override
    public String getPageTitle() {
        return draft == null ? "" : WorkPage.EDIT.title(draft.content().title());
    }

    /** A choice that is open would be lost with the page. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (page != null && page.isAttached() && page.isAsking()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ConfirmDialog dialog = new ConfirmDialog(Texts.get("resource.editor.leaving"), Texts.get("resource.editor.leaving.why"),
                    Texts.get("resource.editor.leaving.stay"), stay -> leave.cancel());
            dialog.setRejectable(true);
            dialog.setRejectText(Texts.get("resource.editor.leaving.leave"));
            dialog.addRejectListener(reject -> leave.proceed());
            dialog.open();
        }
    }

    private void take() {
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

    private void stand() {
        if (seat != null) {
            seat.leave();
            seat = null;
        }
    }

    /** The person may no longer edit: what they see goes at once. */
    private void lose() {
        stand();
        removeAll();
        add(RightsLost.ofEditor());
    }
}
