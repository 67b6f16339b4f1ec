package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;

/** "Recherche enregistrée", which leads to the list of them. */
final class SavedLink extends Anchor {

    SavedLink(String list) {
        super(list);
        add(Icon.CHECK.create(18), new Span(Texts.get("savedsearch.saved")));
        addClassName("btn");
    }

    /** In place of the button that saved it: says so, and keeps the keyboard where it was. */
    void take(Alert alert) {
        Notices.success(Texts.get("savedsearch.saved." + alert));
        focus();
    }
}
