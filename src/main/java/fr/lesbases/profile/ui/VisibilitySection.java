package fr.lesbases.profile.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.BecomesPrivate;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;
import java.util.List;

/** Who sees the profile. Hiding it counts first what becomes private with it, and asks; showing it again restores nothing, and says so. */
@JsModule("./confirm-dialog.ts")
final class VisibilitySection extends Section {

    private final ProfileId profile;
    private final Profiles profiles;
    private final List<BecomesPrivate<ProfileId>> contents;
    private final RadioButtonGroup<Visibility> choice = new RadioButtonGroup<>(Texts.get("profile.visibility.label"));

    VisibilitySection(ProfilePage page, Profiles profiles, List<BecomesPrivate<ProfileId>> contents) {
        this.profile = page.person().id();
        this.profiles = profiles;
        this.contents = contents;
        addClassName("settings__s");
        choice.setItems(Visibility.PUBLIC, Visibility.PRIVATE);
        choice.setRenderer(new ComponentRenderer<>(VisibilitySection::option));
        choice.setValue(page.visibility());
        choice.addClassName("choice");

        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(change.getValue());
            }
        });

        add(new H2(Texts.get("profile.visibility.title")), choice);
    }

    private void ask(Visibility wanted) {
        List<String> losses = contents.stream().filter(content -> content.count(profile) > 0).map(content -> Texts.get(content.textKey(), content.count(profile))).toList();
        if (wanted == Visibility.PUBLIC || losses.isEmpty()) {
            change(wanted);
        } else {
            confirm(losses);
        }
    }

    private void change(Visibility wanted) {
        profiles.changeVisibility(profile, wanted);
        Notices.success(Texts.get("profile.visibility.done." + wanted));
    }

    private void confirm(List<String> losses) {
        ConfirmDialog dialog = new ConfirmDialog(Texts.get("profile.visibility.confirm"), Texts.get("profile.visibility.losses", String.join(", ", losses)),
                Texts.get("profile.visibility.hide"), confirm -> change(Visibility.PRIVATE));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.get("profile.visibility.keep"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addCancelListener(cancel -> choice.setValue(Visibility.PUBLIC));
        // In the view, so inside its landmark
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                remove(dialog);
            }
        });
        add(dialog);
        dialog.open();
    }

    private static Div option(Visibility visibility) {
        Span name = new Span((visibility == Visibility.PUBLIC ? Icon.GLOBE : Icon.LOCK).create(), new Span(Texts.get("profile.visibility." + visibility)));
        name.addClassName("choice__n");
        Span meaning = new Span(Texts.get("profile.visibility." + visibility + ".help"));
        meaning.addClassName("choice__h");
        Div option = new Div(name, meaning);
        option.addClassName("choice__o");
        return option;
    }
}
