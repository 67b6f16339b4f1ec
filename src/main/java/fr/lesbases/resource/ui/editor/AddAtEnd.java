package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.function.Consumer;

/** The kinds of block as buttons under the last one: the plainest way to go on. */
final class AddAtEnd extends Div {

    AddAtEnd(Consumer<Kind> append) {
        addClassName("addend");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.get("resource.editor.addAtEnd"));
        add(new Paragraph(Texts.get("resource.editor.addAtEnd")));
        for (Kind.Group group : Kind.Group.values()) {
            add(buttons(group, append));
        }
    }

    private static Div buttons(Kind.Group group, Consumer<Kind> append) {
        Div row = new Div();
        row.addClassName("addend__g");
        for (Kind kind : Kind.of(group)) {
            NativeButton button = new NativeButton();
            button.add(Icon.of(kind.code()).create(), new Span(Texts.get("resource.kind." + kind.code())));
            button.addClassNames("btn", "btn--line");
            button.getElement().setAttribute("data-append", kind.code());
            button.addClickListener(click -> append.accept(kind));
            row.add(button);
        }
        return row;
    }
}
