package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.ClassificationMissing;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.State;
import fr.lesbases.resource.WorkPage;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;

/** What takes effect at once: who contributes, who sees it, deleting. */
@Route("ressources/:slug/parametres")
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Authoring authoring;
    private final Publication publication;
    private final Contributors contributors;
    private final Profiles profiles;
    private final Bin bin;
    private final Moving moving;
    private final CurrentViewer viewer;
    private final OpenPages open;
    private String title = "";

    SettingsView(Authoring authoring, Publication publication, Contributors contributors, Profiles profiles, Bin bin, Moving moving, CurrentViewer viewer, OpenPages open) {
        this.authoring = authoring;
        this.publication = publication;
        this.contributors = contributors;
        this.profiles = profiles;
        this.bin = bin;
        this.moving = moving;
        this.viewer = viewer;
        this.open = open;
        addClassNames("wrap", "settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkingCopy copy = authoring.open(SlugParameter.of(event));
        title = WorkPage.SETTINGS.title(copy.content().title());
        removeAll();
        add(new Breadcrumb().to(ResourceRoutes.page(copy.slug()), copy.content().title(), copy.content().language()).here(Texts.get("resource.action.settings")), new H1(Texts.get("resource.settings.title")), new ContributorsPanel(copy.id(), contributors, profiles, viewer));
        if (copy.state() != State.DRAFT) {
            add(visibility(copy));
        }
        if (moving.isAllowed(copy.id())) {
            add(new PlacePanel(copy, moving, viewer.get().is(copy.publisher().creator().id()), () -> goOn(copy)));
        }
        add(versions(copy), deletion(copy));
        open.watch(this, copy.id(), () -> loseWhereTaken(copy.id()));
    }

    /** Whoever moved it away from themselves has nothing more to set here. */
    private void goOn(WorkingCopy copy) {
        UI.getCurrent().navigate(authoring.isEditable(copy.id()) ? ResourceRoutes.settings(copy.slug()).substring(1) : "");
    }

    private void loseWhereTaken(ResourceId id) {
        if (!authoring.isEditable(id)) {
            removeAll();
            add(RightsLost.ofEditor());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Section visibility(WorkingCopy copy) {
        Paragraph error = new Paragraph();
        error.addClassName("form__error");
        error.getElement().setAttribute("role", "alert");
        VisibilityChoice[] choice = new VisibilityChoice[1];
        choice[0] = new VisibilityChoice(publication.sheet(copy.id()), () -> change(copy, choice[0], error));
        return new Section(new H2(Texts.get("resource.settings.visibility")), choice[0], error);
    }

    /** What stands in the way is told, and where it is mended. */
    private void change(WorkingCopy copy, VisibilityChoice choice, Paragraph error) {
        boolean isPublic = choice.isPublic();
        error.removeAll();
        try {
            publication.changeVisibility(copy.id(), isPublic ? Visibility.PUBLIC : Visibility.PRIVATE);
            Notices.success(Texts.get(isPublic ? "resource.settings.nowPublic" : "resource.settings.nowPrivate"));
        } catch (DomainException refused) {
            choice.show(isPublic ? Visibility.PRIVATE : Visibility.PUBLIC);
            error.add(new Span(Texts.get(refused.key(), refused.args())));
            if (refused instanceof ClassificationMissing) {
                error.add(new Text(" "), new Anchor(ResourceRoutes.publish(copy.slug()), Texts.get("resource.settings.index")));
            }
        }
    }

    private static Section versions(WorkingCopy copy) {
        Anchor link = new Anchor(ResourceRoutes.versions(copy.slug()), Icon.CLOCK.create(), new Span(Texts.get("resource.settings.versions.see")));
        link.addClassNames("btn", "btn--line");
        return new Section(new H2(Texts.get("resource.action.versions")), new Paragraph(Texts.get("resource.settings.versions")), link);
    }

    private Section deletion(WorkingCopy copy) {
        Button delete = new Button(Texts.get("resource.delete.button"), click -> delete(copy));
        delete.addThemeVariants(ButtonVariant.ERROR);
        return new Section(new H2(Texts.get("resource.delete.title")), new Paragraph(Texts.get("resource.delete.lead", Retention.DELETED.toDays())), delete);
    }

    private void delete(WorkingCopy copy) {
        bin.delete(copy.id());
        Notices.undoable(Texts.get("resource.delete.done"), () -> UI.getCurrent().navigate(ResourceRoutes.edit(bin.restore(copy.id())).substring(1)));
        UI.getCurrent().navigate(PublisherLink.address(copy.publisher()).substring(1));
    }
}
