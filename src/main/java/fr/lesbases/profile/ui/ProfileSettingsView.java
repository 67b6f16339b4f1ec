package fr.lesbases.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;

/** What one tells of oneself. */
@Route("profils/:slug/parametres")
@PermitAll
class ProfileSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Profiles profiles;

    ProfileSettingsView(Profiles profiles) {
        this.profiles = profiles;
        addClassNames("wrap", "form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        ProfilePage page = profiles.page(asked);
        if (!page.own()) {
            throw new NotFound("ui.notFound");
        }
        ErrorSummary errors = new ErrorSummary();
        ProfileForm form = new ProfileForm(profiles.details(page.person().id()), page.email().orElse(""));
        Button save = new Button(Texts.get("profile.settings.save"), click -> save(page.person(), form, errors));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor cancel = new Anchor(ProfileRoutes.page(page.person().slug()), Texts.get("profile.settings.cancel"));
        cancel.addClassNames("btn", "btn--quiet");
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form__buttons");

        removeAll();
        add(new H1(getPageTitle()), errors, form, buttons);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("profile.settings.title");
    }

    private void save(Person person, ProfileForm form, ErrorSummary errors) {
        if (errors.show(form.problems())) {
            return;
        }
        Person changed = profiles.change(person.id(), form.details());
        Notices.success(Texts.get("profile.settings.saved"));
        UI.getCurrent().navigate(ProfileRoutes.page(changed.slug()).substring(1));
    }
}
