package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Version;
import fr.lesbases.resource.Versions;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;

/** Gives a version a name, below its row; shut until it is asked for. */
final class NameForm extends Div {

    private final TextField field = new TextField(Texts.get("resource.versions.name.label"));
    private final KeptWords words;
    private final Version version;
    private final Versions versions;
    private final ResourceId resource;
    private final Runnable done;

    NameForm(Version version, Versions versions, ResourceId resource, Runnable done) {
        this.version = version;
        this.versions = versions;
        this.resource = resource;
        this.done = done;
        addClassName("vname");
        setVisible(false);
        field.setHelperText(Texts.get("resource.versions.name.help", Version.MAX_NAME));
        field.setValue(version.name().orElse(""));
        field.setManualValidation(true);
        field.addKeyPressListener(Key.ENTER, enter -> save());
        Button save = new Button(Texts.get("resource.versions.name.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        words = new KeptWords("version/" + version.id());
        words.keep("name", field);
        add(words, field, save);
    }

    /** What opens it and shuts it again. */
    Button toggle(String label) {
        String words = Texts.get(version.name().isPresent() ? "resource.versions.rename" : "resource.versions.name");
        Button toggle = new Button(words);
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(Texts.get("resource.versions.do", words, label));
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            show(toggle, !isVisible());
            if (isVisible()) {
                field.focus();
            }
        });
        field.getElement().addEventListener("keydown", escape -> {
            show(toggle, false);
            toggle.focus();
        }).setFilter("event.key === 'Escape'");
        return toggle;
    }

    private void show(Button toggle, boolean open) {
        setVisible(open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void save() {
        try {
            versions.name(resource, version.id(), field.getValue());
            words.forget();
            Notices.success(Texts.get(field.getValue().isBlank() ? "resource.versions.name.removed" : "resource.versions.name.done"));
            done.run();
        } catch (DomainException refused) {
            field.setInvalid(true);
            field.setErrorMessage(Texts.get(refused.key(), refused.args()));
        }
    }
}
