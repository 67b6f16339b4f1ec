package fr.lesbases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/** The fields of a form whose words the browser keeps until they are stored: whoever leaves the page finds them again when they come back. */
@Tag("lb-kept-words")
@JsModule("./kept-words.ts")
public final class KeptWords extends HtmlContainer {

    private final String key;

    /** @param of who fills in what */
    public KeptWords(String of) {
        key = "lb-kept:" + of;
        getElement().setProperty("key", key);
    }

    /** A field of text under its name; what it holds already is not overwritten. */
    public void add(AbstractField<?, String> field, String name) {
        field.getElement().setAttribute("data-field", name);
        add(field);
    }

    /** They are stored. */
    public void forget() {
        UI.getCurrent().getPage().executeJs("localStorage.removeItem($0)", key);
    }
}
