package fr.lesbases.collection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.base.BaseName;
import fr.lesbases.collection.Keeping;
import fr.lesbases.common.Texts;
import java.util.List;
import java.util.function.BiConsumer;

/** Where a collection is kept: each choice takes effect at once, and is taken back by the same click. */
final class KeepDialog extends Dialog {

    KeepDialog(String title, List<Keeping.Place> places, BiConsumer<Keeping.Place, Boolean> set) {
        setHeaderTitle(Texts.get("collection.keep.title", title));
        addClassName("collect");
        Div list = new Div();
        list.addClassName("collect__list");
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("collection.keep.where"));
        places.forEach(place -> list.add(check(place, set)));
        Button close = new Button(Texts.get("collection.collect.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.get("collection.keep.lead")), list);
        getFooter().add(close);
    }

    private static Checkbox check(Keeping.Place place, BiConsumer<Keeping.Place, Boolean> set) {
        Checkbox check = new Checkbox(place.base().map(BaseName::name).orElseGet(() -> Texts.get("collection.place.profile")), place.kept());
        check.addValueChangeListener(change -> set.accept(place, change.getValue()));
        return check;
    }
}
