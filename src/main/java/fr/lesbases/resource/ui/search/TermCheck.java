package fr.lesbases.resource.ui.search;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import fr.lesbases.taxonomy.TermRef;

/** The browser's own checkbox: light, and part of a form that works without script. */
@Tag("input")
final class TermCheck extends AbstractSinglePropertyField<TermCheck, Boolean> {

    TermCheck(TermRef term) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        addClassName("check");
        getElement().setAttribute("type", "checkbox").setAttribute("name", term.vocabulary()).setAttribute("value", term.code());
    }
}
