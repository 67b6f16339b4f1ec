package fr.lesbases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.lesbases.common.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * What is typed into the form it stands in is kept by the browser until it is stored: whoever leaves the page, or loses the server, finds it again when they come
 * back, and is told so. What somebody else has changed meanwhile stands beside the field.
 */
@Tag("lb-kept-words")
@JsModule("./kept-words.ts")
public final class KeptWords extends HtmlContainer {

    private static final String WORDS = "event.detail.words";

    private final String form;
    private final Map<String, BiConsumer<String, String>> fields = new HashMap<>();

    /** @param form which one, of what; whose words they are, the browser knows of the frame */
    public KeptWords(String form) {
        this.form = form;
        getElement().setAttribute("role", "status");
        getElement().addEventListener("words-before", event -> giveBack(event.getEventData().get(WORDS))).addEventData(WORDS);
    }

    public void keep(String name, TextFieldBase<?, String> field) {
        mark(field, name);
        keep(name, () -> field);
    }

    /** Of a form that may want more fields for what is given back. @param field the one of that name, {@link #mark marked} */
    public void keep(String name, Supplier<? extends TextFieldBase<?, String>> field) {
        fields.put(name, (before, value) -> giveBack(name, field.get(), before, value, () -> { }));
    }

    /** Of a field without a button. @param store what it holds; where somebody else has changed that meanwhile, not before one has seen it */
    public void keep(String name, TextFieldBase<?, String> field, Runnable store) {
        mark(field, name);
        fields.put(name, (before, value) -> giveBack(name, field, before, value, store));
    }

    static void mark(TextFieldBase<?, String> field, String name) {
        field.getElement().setAttribute("data-field", name);
    }

    /** They are stored, or nobody wants them any more. */
    public void forget() {
        stored(Map.of());
    }

    /** One of them is, as it was then: what is typed since is not. */
    public void forget(String name, String value) {
        stored(Map.of("field", name, "value", value));
    }

    private void stored(Map<String, String> what) {
        UI.getCurrent().getPage().executeJs("window.dispatchEvent(new CustomEvent('lb-words-stored', { detail: { form: $0, ...$1 } }))", form, what);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("giveBack", form);
    }

    private void giveBack(JsonNode words) {
        words.valueStream().forEach(word -> Optional.ofNullable(fields.get(word.get("field").asString()))
                .ifPresent(field -> field.accept(word.get("before").asString(), word.get("value").asString())));
    }

    private void giveBack(String name, TextFieldBase<?, String> field, String before, String value, Runnable store) {
        String current = field.getValue();
        if (current.equals(value)) {
            // It was stored, but the page no longer heard of it
            forget(name, value);
            return;
        }
        field.setValue(value);
        if (current.equals(before)) {
            store.run();
        } else {
            Contested.beside(field, current);
        }
        if (getComponentCount() == 0) {
            Paragraph told = new Paragraph(Texts.get("ui.kept.back"));
            told.addClassName("form__note");
            add(told);
        }
    }
}
