package fr.lesbases.resource.ui.block.text;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import fr.lesbases.common.Language;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ui.block.Autosave;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field for rich text. What the browser sends is cleaned before anyone sees it as its value. */
@Tag("lb-rich-text")
@JsModule("./rich-text.ts")
@NpmPackage(value = "@tiptap/core", version = "3.34.0")
@NpmPackage(value = "@tiptap/pm", version = "3.34.0")
@NpmPackage(value = "@tiptap/starter-kit", version = "3.34.0")
public final class RichTextField extends AbstractSinglePropertyField<RichTextField, String> {

    private static final List<String> SAID = List.of("toolbar", "heading1", "heading2", "heading3", "bold", "italic", "bulletList", "orderedList", "quote", "apply",
            "link", "linkAddress", "linkRemove", "linkInvalid", "language", "languageName", "languageRemove");

    public RichTextField(String label, String placeholder) {
        super("value", "", false);
        getElement().setProperty("label", label);
        getElement().setProperty("placeholder", placeholder);
        getElement().setProperty("timeout", Autosave.DELAY);
        getElement().setAttribute(Autosave.NAME, "text");
        getElement().addPropertyChangeListener("base", "lb-base", change -> { });
    }

    /** Whether the browser's latest change started from this version. */
    public boolean isTypedOver(RichText version) {
        String base = getElement().getProperty("base");
        return base != null && RichText.clean(base).equals(version);
    }

    /**
     * Saves as one types.
     *
     * @param missingKey names the sentence for an empty text, said once the person leaves it
     * @param save answers with what stands in the way, empty for nothing
     */
    public void onTyped(String missingKey, Function<String, Optional<String>> save) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setError(save.apply(change.getValue()).orElse(""));
            }
        });
        getElement().addEventListener(Autosave.LEFT, left -> {
            if (RichText.clean(getValue()).isEmpty()) {
                setError(Texts.get(missingKey));
            }
        });
    }

    public void show(RichText text) {
        if (!RichText.clean(getValue()).equals(text)) {
            setValue(text.html());
        }
    }

    private void setError(String sentence) {
        getElement().setProperty("errorMessage", sentence);
        getElement().setProperty("invalid", !sentence.isEmpty());
    }

    /** In which words can be, for the tool that says so: by code. */
    public static List<Map<String, String>> languages() {
        return Language.all().stream().map(language -> Map.of("code", language.code(), "name", language.name())).toList();
    }

    /** What the tools of all such fields of a page say. */
    public static Map<String, String> texts() {
        return SAID.stream().collect(Collectors.toMap(Function.identity(), key -> Texts.get("resource.richText." + key)));
    }
}
