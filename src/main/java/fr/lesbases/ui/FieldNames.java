package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;

/** The names of fields that have no label in sight. */
public final class FieldNames {

    private FieldNames() {
    }

    /** For who hears it and for who points at it (RGAA 11.1): what is written in the field hides its placeholder. */
    public static <F extends Component & HasAriaLabel> void name(F field, String name) {
        field.setAriaLabel(name);
        field.getElement().setAttribute("title", name);
    }
}
