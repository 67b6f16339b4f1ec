package fr.lesbases.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.base.BaseImage;
import fr.lesbases.base.BaseImages;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Invitations;
import fr.lesbases.base.Role;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.FormButtons;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.VisibilityField;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** "Créer une base": a name is enough, all the rest can come later. */
@Route("bases/creer")
@PermitAll
class CreateBaseView extends Div implements HasDynamicTitle {

    private final Bases bases;
    private final ErrorSummary errors = new ErrorSummary();
    private final KeptWords words;
    private final BaseForm form = BaseForm.empty();
    private final ChosenImage logo;
    private final ChosenImage cover;
    private final FirstInvitations invited = new FirstInvitations();
    private final Invitations invitations;
    private final VisibilityField visibility = BaseVisibility.field();
    private final Button create = new Button(Texts.get("base.create.submit"), click -> create());

    CreateBaseView(Bases bases, BaseImages images, Invitations invitations) {
        this.bases = bases;
        this.invitations = invitations;
        logo = new ChosenImage(BaseImage.LOGO, images);
        cover = new ChosenImage(BaseImage.COVER, images);
        words = new KeptWords("base");
        form.keptIn(words);
        words.keep("invitations", invited);
        visibility.setValue(Visibility.PUBLIC);
        create.setDisableOnClick(true);

        Paragraph lead = new Paragraph(Texts.get("base.create.lead"));
        lead.addClassName("form__lead");
        addClassNames("wrap", "form");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, words, errors, form, logo, cover, visibility, invited, new FormButtons(create));
    }

    @Override
    public String getPageTitle() {
        return Texts.get("base.create.title");
    }

    private void create() {
        if (errors.show(Stream.concat(form.problems().stream(), invited.problem().stream()).toList())) {
            create.setEnabled(true);
            return;
        }
        BaseName base = bases.create(form.details(), visibility.getValue());
        words.forget();
        furnish(base.id());
        UI.getCurrent().navigate(BaseRoutes.page(base.slug()).substring(1));
        Notices.success(Texts.get("base.create.done", base.name()));
    }

    /** The base is there, with or without images and invitations: what was refused can be done again in it. */
    private void furnish(BaseId base) {
        try {
            logo.keepFor(base);
            cover.keepFor(base);
            invitations.invite(base, invited.addresses(), Role.CONTRIBUTOR);
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
