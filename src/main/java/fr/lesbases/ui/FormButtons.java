package fr.lesbases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.Texts;

/** The end of a form that has a page of its own: what it does, and "Annuler", which leads away and leaves all as it was. */
public final class FormButtons extends Div {

    private final Anchor cancel = new Anchor("/", Texts.get("ui.form.cancel"));

    public FormButtons(Button submit) {
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addClassNames("btn", "btn--quiet");
        addClassName("form__buttons");
        add(submit, cancel);
    }

    /** "Annuler" is meant of what was typed, too. */
    public FormButtons forgetting(KeptWords words) {
        cancel.getElement().addEventListener("click", click -> words.forget());
        return this;
    }

    /** @param path where "Annuler" leads, home at first */
    public FormButtons backTo(String path) {
        cancel.setHref(path);
        return this;
    }
}
