package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.resource.State;
import fr.lesbases.resource.WorkPage;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;

/** Publishing as a checklist: what is there, what is missing, each mended in place, and how the resource will be found. */
@Route("ressources/:slug/publier")
@PermitAll
class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Authoring authoring;
    private final Publication publication;
    private final Vocabularies vocabularies;
    private final OpenPages open;
    private PublicationSheet sheet;
    private VisibilityChoice visibility;
    private PublishSteps steps;
    private PublishPreview preview;
    private final ErrorSummary missing = new ErrorSummary();

    @SuppressWarnings("NullAway.Init") // filled when the address is known
    PublishView(Authoring authoring, Publication publication, Vocabularies vocabularies, OpenPages open) {
        this.authoring = authoring;
        this.publication = publication;
        this.vocabularies = vocabularies;
        this.open = open;
        addClassNames("wrap", "publish");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet = publication.sheet(authoring.open(SlugParameter.of(event)).id());
        visibility = new VisibilityChoice(sheet, this::refresh);
        steps = new PublishSteps(sheet, vocabularies, publication, authoring, this::refresh);
        preview = new PublishPreview();

        Button publish = new Button(Texts.get(sheet.state() == State.DRAFT ? "resource.action.publish" : "resource.action.publishChanges"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor later = new Anchor(ResourceRoutes.edit(sheet.slug()), Texts.get(sheet.state() == State.DRAFT ? "resource.publish.keepDraft" : "resource.publish.back"));
        later.addClassNames("btn", "btn--line");
        Div buttons = new Div(missing, publish, later);
        buttons.addClassName("final");
        Div form = new Div(visibility, steps, buttons);
        Div columns = new Div(form, preview);
        columns.addClassName("pub");
        Div head = new Div(new H1(Texts.get("resource.publish.title")), new Paragraph(Texts.get("resource.publish.lead")));
        head.addClassName("pub__head");

        removeAll();
        missing.show();
        add(new Breadcrumb().to(ResourceRoutes.page(sheet.slug()), sheet.content().title(), sheet.content().language()).here(Texts.get("resource.publish.here")), head, columns);
        refresh();
        open.watch(this, sheet.id(), this::loseWhereTaken);
    }

    private void loseWhereTaken() {
        if (!authoring.isEditable(sheet.id())) {
            removeAll();
            add(RightsLost.ofEditor());
        }
    }

    @Override
    public String getPageTitle() {
        return sheet == null ? "" : WorkPage.PUBLISH.title(sheet.content().title());
    }

    /** After something was mended: what is left. */
    private void refresh() {
        sheet = publication.sheet(sheet.id());
        steps.show(sheet, visibility.isPublic());
        preview.show(sheet, vocabularies, steps.done(), steps.asked());
    }

    private void publish() {
        try {
            Visibility wanted = visibility.isPublic() ? Visibility.PUBLIC : Visibility.PRIVATE;
            var slug = publication.publish(sheet.id(), wanted);
            Notices.success(Texts.get(wanted == Visibility.PUBLIC ? "resource.publish.donePublic" : "resource.publish.donePrivate"));
            UI.getCurrent().navigate(ResourceRoutes.page(slug).substring(1));
        } catch (DomainException refused) {
            if (!missing.show(steps.problems())) {
                Notices.error(Texts.get(refused.key(), refused.args()));
            }
        }
    }
}
