package fr.lesbases.collection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.FormButtons;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** "Créer une collection": a name is enough; then one fills it. */
@Route("collections/creer")
@PermitAll
@Uses(CollectDialog.class)
class CreateCollectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Curating curating;
    private final List<BaseName> bases;
    private final CreationForm form;
    private final KeptWords words;
    private final ErrorSummary errors = new ErrorSummary();
    private final FormButtons buttons = new FormButtons(new Button(Texts.get("collection.create.submit"), click -> create()));

    CreateCollectionView(Curating curating, Bases bases) {
        this.curating = curating;
        this.bases = bases.mine();
        form = new CreationForm(curating, this.bases);
        words = new KeptWords("collection");
        form.keptIn(words);
        addClassNames("wrap", "form");
        Paragraph lead = new Paragraph(Texts.get("collection.create.lead"));
        lead.addClassName("form__lead");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, words, errors, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation().getQueryParameters().getSingleParameter(CollectionRoutes.BASE).orElse("");
        bases.stream().filter(base -> base.slug().value().equals(wanted)).findFirst().ifPresent(base -> {
            form.choose(base);
            buttons.backTo(BaseRoutes.tab(base.slug(), CollectionRoutes.TAB));
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.get("collection.create.title");
    }

    private void create() {
        form.read(errors).ifPresent(wanted -> {
            try {
                Curating.Made made = curating.create(wanted);
                words.forget();
                Notices.success(Texts.get("collection.create.done", wanted.details().title()));
                UI.getCurrent().navigate(CollectionRoutes.edit(made.slug()).substring(1));
            } catch (DomainException refused) {
                Notices.error(Texts.get(refused.key(), refused.args()));
            }
        });
    }
}
