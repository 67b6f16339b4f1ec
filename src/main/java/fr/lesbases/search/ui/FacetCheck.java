package fr.lesbases.search.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own checkbox: light, and part of the form of the words, which works without script. */
@Tag("input")
public final class FacetCheck extends AbstractSinglePropertyField<FacetCheck, Boolean> {

    FacetCheck(String facet, String code) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        addClassName("check");
        getElement().setAttribute("type", "checkbox").setAttribute("name", facet).setAttribute("value", code).setAttribute("form", WordsForm.ID);
    }
}
