package fr.lesbases.ui;

import com.vaadin.flow.component.dialog.Dialog;

/** What is typed into a dialog: who leaves it by Escape, by a click beside it, or with its page finds it when it is opened again; who sends or cancels it wants it no more. */
public final class DialogWords {

    private DialogWords() {
    }

    /** To stand among the fields. @param form which one, of what */
    public static KeptWords of(Dialog dialog, String form) {
        KeptWords words = new KeptWords(form);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && !change.isFromClient()) {
                words.forget();
            }
        });
        return words;
    }
}
