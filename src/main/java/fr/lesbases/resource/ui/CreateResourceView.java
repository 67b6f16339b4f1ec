package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.NewResource;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.common.Texts;
import jakarta.annotation.security.PermitAll;

/** "Créer une ressource": title and description, then the editor. */
@Route("ressources/creer")
@PermitAll
class CreateResourceView extends Div implements HasDynamicTitle {

    private final Authoring authoring;
    private final TextField title = ContentFields.title();
    private final TextArea description = ContentFields.description();
    private final ErrorSummary errors = new ErrorSummary();
    private final Button create = new Button(Texts.get("resource.create.submit"), click -> create());

    CreateResourceView(Authoring authoring) {
        this.authoring = authoring;
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        Anchor cancel = new Anchor("/", Texts.get("resource.create.cancel"));
        cancel.addClassNames("btn", "btn--quiet");

        addClassNames("wrap", "form");
        Paragraph lead = new Paragraph(Texts.get("resource.create.lead"));
        lead.addClassName("form__lead");
        Paragraph place = new Paragraph(Texts.get("resource.create.place"));
        place.addClassName("form__note");
        Div buttons = new Div(create, cancel);
        buttons.addClassName("form__buttons");
        add(new H1(getPageTitle()), lead, errors, title, description, place, buttons);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("resource.create.title");
    }

    private void create() {
        if (errors.show(ContentFields.check(title), ContentFields.check(description))) {
            create.setEnabled(true);
            return;
        }
        UI.getCurrent().navigate(ResourceRoutes.edit(authoring.create(new NewResource(title.getValue(), description.getValue()))).substring(1));
    }
}
