package fr.lesbases.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.ChangedMeanwhile;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ProfilePhotos;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.BecomesPrivate;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.FormButtons;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What one tells of oneself, who sees it, and what becomes of it. */
@Route("profils/:slug/parametres")
@PermitAll
class ProfileSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Profiles profiles;
    private final ProfilePhotos photos;
    private final AccountDeletion deletion;
    private final List<BecomesPrivate<ProfileId>> contents;

    ProfileSettingsView(Profiles profiles, ProfilePhotos photos, AccountDeletion deletion, List<BecomesPrivate<ProfileId>> contents) {
        this.profiles = profiles;
        this.photos = photos;
        this.deletion = deletion;
        this.contents = List.copyOf(contents);
        addClassNames("wrap", "settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Slug asked = SlugParameter.of(event);
        ProfilePage page = profiles.page(asked);
        if (!page.own()) {
            throw new NotFound("ui.notFound");
        }
        removeAll();
        add(new Breadcrumb().to(ProfileRoutes.page(page.person().slug()), page.person().name().full()).here(getPageTitle()), new H1(getPageTitle()),
                new PhotoSection(page.person(), photos), details(page), new VisibilitySection(page, profiles, contents),
                new DataSection(page.person()), new DeletionSection(page, deletion, contents));
    }

    private Section details(ProfilePage page) {
        ErrorSummary errors = new ErrorSummary();
        ProfileForm form = new ProfileForm(profiles.details(page.person().id()), page.email().orElse(""));
        KeptWords words = new KeptWords(page.person().id().toString());
        form.keptIn(words);
        Button save = new Button(Texts.get("profile.settings.save"), click -> save(page.person(), form, words, errors));
        return new Section(new H2(Texts.get("profile.settings.details")), words, errors, form, new FormButtons(save).backTo(ProfileRoutes.page(page.person().slug())).forgetting(words));
    }

    @Override
    public String getPageTitle() {
        return Texts.get("profile.settings.title");
    }

    private void save(Person person, ProfileForm form, KeptWords words, ErrorSummary errors) {
        if (errors.show(form.problems())) {
            return;
        }
        try {
            Person changed = profiles.change(person.id(), form.seen(), form.details());
            words.forget();
            PersonChanged.tell(changed);
            Notices.success(Texts.get("profile.settings.saved"));
            UI.getCurrent().navigate(ProfileRoutes.page(changed.slug()).substring(1));
        } catch (ChangedMeanwhile told) {
            errors.show(form.follow(profiles.details(person.id())));
        }
    }
}
