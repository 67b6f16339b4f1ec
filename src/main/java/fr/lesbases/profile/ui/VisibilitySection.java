package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.BecomesPrivate;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.VisibilityField;
import java.util.List;

/** Who sees the profile. Hiding it counts first what becomes private with it, and asks; showing it again restores nothing, and says so. */
final class VisibilitySection extends Section {

    private final ProfileId profile;
    private final Profiles profiles;
    private final List<BecomesPrivate<ProfileId>> contents;
    private final VisibilityField choice = new VisibilityField(Texts.get("profile.visibility.label"), visibility -> Texts.get("profile.visibility." + visibility),
            visibility -> Texts.get("profile.visibility." + visibility + ".help"));

    VisibilitySection(ProfilePage page, Profiles profiles, List<BecomesPrivate<ProfileId>> contents) {
        this.profile = page.person().id();
        this.profiles = profiles;
        this.contents = contents;
        choice.setValue(page.visibility());

        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(change.getValue());
            }
        });

        add(new H2(Texts.get("profile.visibility.title")), choice);
    }

    private void ask(Visibility wanted) {
        String losses = PublicThings.words(contents, profile);
        if (wanted == Visibility.PUBLIC || losses.isEmpty()) {
            change(wanted);
            return;
        }
        new Confirmation(Texts.get("profile.visibility.confirm"), Texts.get("profile.visibility.losses", losses), Texts.get("profile.visibility.hide"),
                Texts.get("profile.visibility.keep"), () -> change(wanted)).otherwise(() -> choice.setValue(Visibility.PUBLIC)).askIn(this);
    }

    private void change(Visibility wanted) {
        profiles.changeVisibility(profile, wanted);
        Notices.success(Texts.get("profile.visibility.done." + wanted));
    }
}
