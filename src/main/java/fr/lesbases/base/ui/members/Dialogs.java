package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Confirmation;

/** Opens dialogs inside a part of the page, so inside its landmark; by themselves they would stand beside the page, with headers that compete with its own. */
final class Dialogs {

    private final Div place;

    Dialogs(Div place) {
        this.place = place;
    }

    void open(Dialog dialog) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                place.remove(dialog);
            }
        });
        place.add(dialog);
        dialog.open();
    }

    /** Before what can't be undone. @param action the words of the button that does it */
    void confirm(String title, String words, String action, Runnable done) {
        new Confirmation(title, words, action, Texts.get("base.dialog.cancel"), done).askIn(place);
    }

    /** "Annuler" in the foot of a dialog. */
    static Button cancel(Dialog dialog) {
        Button cancel = new Button(Texts.get("base.dialog.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        return cancel;
    }

    static NativeButton plain(String key, Runnable action) {
        NativeButton button = new NativeButton(Texts.get(key), click -> action.run());
        button.addClassNames("btn", "btn--line");
        return button;
    }
}
