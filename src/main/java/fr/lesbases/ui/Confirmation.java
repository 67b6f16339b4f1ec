package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;

/** Asks before what can't be undone. */
@JsModule("./confirm-dialog.ts")
public final class Confirmation extends ConfirmDialog {

    /** The component begins at the button that can't be undone: Enter, pressed once too often, must not do it. */
    private static final String SAFE_FIRST = """
            const turn = focus => {
                if (focus.target.slot !== 'confirm-button') return;
                this.removeEventListener('focusin', turn);
                // Once the component has done with it: it draws the ring of the focus afterwards
                queueMicrotask(() => this.querySelector('[slot=cancel-button]').focus({focusVisible: true}));
            };
            this.addEventListener('focusin', turn);""";

    /** @param yes the verb of what is done; {@code no} of leaving it */
    public Confirmation(String title, String words, String yes, String no, Runnable action) {
        super(title, words, yes, confirm -> action.run());
        setCancelable(true);
        setCancelText(no);
        setConfirmButtonTheme("error primary");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                getElement().executeJs(SAFE_FIRST);
            }
        });
    }

    /** In the view, so inside its landmark; by itself it would stand beside the page, with a header that competes with the page's. */
    public <V extends Component & HasComponents> void askIn(V view) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                // Not at once: that it is closed is heard before what was answered, and nobody listens to what is no longer there
                change.getSource().getUI().ifPresent(screen -> screen.beforeClientResponse(this, answered -> view.remove(this)));
            }
        });
        view.add(this);
        open();
    }

    /** What follows where it is left, be it by Escape. */
    public Confirmation otherwise(Runnable left) {
        addCancelListener(cancel -> left.run());
        return this;
    }
}
