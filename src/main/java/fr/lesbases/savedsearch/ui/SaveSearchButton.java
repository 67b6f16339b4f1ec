package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SearchName;
import fr.lesbases.ui.Chunks;
import fr.lesbases.ui.Icon;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Opens the dialog that saves a search; leads a visitor to sign-in and back to the search. */
final class SaveSearchButton extends NativeButton {

    SaveSearchButton(BooleanSupplier isSignedIn, Supplier<String> name, BiConsumer<SearchName, Alert> save) {
        add(Icon.BOOKMARK.create(18), new Span(Texts.get("savedsearch.save")));
        addClassNames("btn", "btn--line");
        addClickListener(click -> {
            if (isSignedIn.getAsBoolean()) {
                // What the dialog is made of comes with no search page
                Chunks.of(AlertStopView.class);
                SearchDialog.toSave(name.get(), save).open();
            } else {
                UI ui = UI.getCurrent();
                ui.navigate("connexion", QueryParameters.of("retour", "/" + ui.getActiveViewLocation().getPathWithQueryParameters()));
            }
        });
    }
}
