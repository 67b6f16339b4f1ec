package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.select.Select;

/** The names of fields that have no label beside them. */
public final class FieldNames {

    private FieldNames() {
    }

    /** The same for who sees it in the empty field, for who hears it and for who points at it (RGAA 11.1, 11.2): what is written in the field hides its placeholder. */
    public static <F extends Component & HasAriaLabel & HasPlaceholder> void name(F field, String name) {
        field.setAriaLabel(name);
        field.setPlaceholder(name);
        field.getElement().setAttribute("title", name);
    }

    /** The list that a choice opens has its name too: Vaadin leaves it without one. */
    public static void nameList(Select<?> choice, String name) {
        choice.getElement().getChildren().filter(child -> child.getTag().equals("vaadin-select-list-box")).forEach(list -> list.setAttribute("aria-label", name));
    }
}
