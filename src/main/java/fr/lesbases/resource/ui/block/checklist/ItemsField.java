package fr.lesbases.resource.ui.block.checklist;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.ui.block.Autosave;
import java.util.List;

/** A field for the lines of a list to tick; its value is the lines, one below the other. */
@Tag("lb-items")
@JsModule("./item-list.ts")
public final class ItemsField extends AbstractSinglePropertyField<ItemsField, String> {

    ItemsField() {
        super("value", "", false);
        getElement().setAttribute(Autosave.NAME, "items");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("resource.editor.checklist.items"));
        getElement().setProperty("timeout", Autosave.DELAY);
        getElement().setProperty("maxItems", CheckListBlock.MAX_ITEMS);
        getElement().setProperty("placeholder", Texts.get("resource.editor.checklist.placeholder"));
        getElement().setProperty("itemName", Texts.get("resource.editor.checklist.item", "{number}"));
        getElement().addPropertyChangeListener("base", "lb-base", change -> { });
    }

    boolean isTypedOver(List<String> version) {
        String base = getElement().getProperty("base");
        return base != null && CheckListEditor.items(base).equals(version);
    }

    /** The line that somebody is about to write is no difference. */
    void show(List<String> latest) {
        if (!CheckListEditor.items(getValue()).equals(latest)) {
            setValue(String.join("\n", latest));
        }
    }

    void setError(String sentence) {
        getElement().setProperty("errorMessage", sentence);
    }
}
