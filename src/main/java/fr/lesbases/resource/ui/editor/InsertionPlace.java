package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;

/** The place for a new block, behind another or before all. */
final class InsertionPlace extends Div {

    private final NativeButton button = new NativeButton();

    InsertionPlace() {
        addClassName("ins");
        button.getElement().setAttribute("data-insert", true).setAttribute("aria-haspopup", "menu");
        button.add(Icon.PLUS.create(), new Span(Texts.get("resource.editor.insertHere")));
        add(button);
    }

    /** Before all others. @param lane tells where that is, empty for the page */
    static InsertionPlace first(String lane) {
        InsertionPlace place = new InsertionPlace();
        place.name(lane.isEmpty() ? Texts.get("resource.editor.insertFirst") : Texts.get("resource.editor.insertFirstIn", lane));
        return place;
    }

    void name(String name) {
        button.setAriaLabel(name);
    }
}
