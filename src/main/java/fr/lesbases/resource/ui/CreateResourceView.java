package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Clues;
import fr.lesbases.resource.Duplicates;
import fr.lesbases.resource.NewResource;
import fr.lesbases.resource.Place;
import fr.lesbases.resource.Templates;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.FormButtons;
import fr.lesbases.ui.KeptWords;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** "Créer une ressource": title, description, place and what to start from, then the editor. */
@Route("ressources/creer")
@PermitAll
class CreateResourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEMPLATE = "modele";

    private final Authoring authoring;
    private final Duplicates duplicates;
    private final TemplateField template;
    private final TextField title = ContentFields.title();
    private final TextArea description = ContentFields.description();
    private final ErrorSummary errors = new ErrorSummary();
    private final Button create = new Button(Texts.get("resource.create.submit"), click -> create());
    private final FormButtons buttons = new FormButtons(create);

    private final Paragraph note = new Paragraph();
    private final Div fields = new Div();
    private final KeptWords words;
    private final DuplicatesPanel alike;
    /** Said not to be the same, before there is a resource to keep it with. */
    private final Set<ResourceId> dismissed = ConcurrentHashMap.newKeySet();
    private volatile Clues written = Clues.of("", "");
    private @Nullable PlaceField place;

    CreateResourceView(Authoring authoring, Templates templates, Duplicates duplicates, DuplicateLookout lookout) {
        this.authoring = authoring;
        this.duplicates = duplicates;
        this.alike = new DuplicatesPanel(lookout, () -> duplicates.of(written, dismissed), dismissed::add, dismissed::remove);
        this.template = new TemplateField(templates.all());
        this.words = new KeptWords("resource");
        create.setDisableOnClick(true);
        title.addValueChangeListener(change -> look());
        description.addValueChangeListener(change -> look());

        addClassNames("wrap", "form");
        Paragraph lead = new Paragraph(Texts.get("resource.create.lead"));
        lead.addClassName("form__lead");
        note.addClassName("form__note");
        fields.addClassName("form__fields");
        fields.add(title, description);
        words.keep("title", title);
        words.keep("description", description);
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, words, errors, fields, alike, note, template, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Slug> asked = event.getLocation().getQueryParameters().getSingleParameter(ResourceRoutes.BASE).filter(Slug::isValid).map(Slug::new);
        List<Place> places = authoring.places(asked);
        PlaceField chosen = new PlaceField(Texts.get("resource.place.choice"), places, true);
        asked.flatMap(slug -> places.stream().filter(one -> one.base().filter(base -> base.slug().equals(slug)).isPresent()).findFirst()).ifPresent(preset -> {
            chosen.setValue(preset);
            buttons.backTo(BaseRoutes.page(preset.base().orElseThrow().slug()));
        });
        chosen.addValueChangeListener(change -> tell(change.getValue()));
        chosen.setVisible(places.size() > 1);
        fields.add(chosen);
        place = chosen;
        tell(chosen.getValue());
        event.getLocation().getQueryParameters().getSingleParameter(TEMPLATE).ifPresent(template::choose);
    }

    private void tell(Place where) {
        note.setText(where.base().map(base -> Texts.get("resource.create.place.base", base.name())).orElseGet(() -> Texts.get("resource.create.place")));
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
        Optional<BaseId> base = place == null ? Optional.empty() : place.getValue().id();
        Slug slug = authoring.create(new NewResource(title.getValue(), description.getValue(), base, template.getValue()));
        words.forget();
        if (!dismissed.isEmpty()) {
            ResourceId made = authoring.open(slug).id();
            dismissed.forEach(other -> duplicates.dismiss(made, other));
        }
        UI.getCurrent().navigate(ResourceRoutes.edit(slug).substring(1));
    }

    private void look() {
        written = Clues.of(title.getValue().strip(), description.getValue().strip());
        alike.show(written);
    }
}
