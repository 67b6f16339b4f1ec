package fr.lesbases.resource.ui.block;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.function.Supplier;

/**
 * What of a card is no text: where it leads, which file it shows. Behind one button, made when it is first asked for: a page of 200 blocks then holds few of
 * them. Once opened it stays until it is closed, so that nothing moves when one goes on to another block. Rests as a whole where it is disabled, also what is made later.
 */
public final class CardTools extends Div {

    /** The key let go, when the field's value is on its way before it. */
    private static final String ENTERED = "event.key === 'Enter' && event.target.matches('input')";

    private final NativeButton toggle = new NativeButton();
    private final Div fields = new Div();
    private final Supplier<Component[]> made;

    /** @param onward where Enter in one of the fields leads */
    CardTools(String labelKey, Supplier<Component[]> made, Runnable onward) {
        this.made = made;
        toggle.add(Icon.EDIT.create(), new Span(Texts.get(labelKey)));
        toggle.addClassNames("btn", "btn--dense", "btn--line", "eb__edit");
        toggle.addClickListener(click -> open(!fields.isVisible()));
        fields.addClassName("eb__fields");
        fields.getElement().addEventListener("keyup", enter -> onward.run()).setFilter(ENTERED);
        open(false);
        addClassName("eb__tools");
        add(toggle, fields);
    }

    /** Open, without a button, until there is a card. */
    void showBeside(boolean card) {
        toggle.setVisible(card);
        if (!card) {
            open(true);
        }
    }

    void open(boolean wanted) {
        if (wanted && fields.getComponentCount() == 0) {
            fields.add(made.get());
        }
        fields.setVisible(wanted);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }

    /** The focus does not go with what closes. */
    void close() {
        open(false);
        toggle.getElement().executeJs("if (this.nextElementSibling.contains(document.activeElement)) this.focus()");
    }

    void enter() {
        open(true);
        fields.getChildren().filter(field -> field instanceof Focusable<?>).findFirst().ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
