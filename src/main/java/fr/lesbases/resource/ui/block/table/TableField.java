package fr.lesbases.resource.ui.block.table;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.ui.block.Autosave;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A field for the cells of a table; its value is their rows as JSON. */
@Tag("lb-table")
@JsModule("./table-field.ts")
public final class TableField extends AbstractSinglePropertyField<TableField, String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SAID = List.of("tools", "addRow", "addColumn", "removeRow", "removeColumn");

    TableField() {
        super("value", "", false);
        getElement().setProperty("timeout", Autosave.DELAY);
        getElement().setProperty("maxRows", TableBlock.MAX_ROWS);
        getElement().setProperty("maxColumns", TableBlock.MAX_COLUMNS);
        getElement().setAttribute(Autosave.NAME, "cells");
        getElement().addPropertyChangeListener("base", "lb-base", change -> { });
        getElement().setProperty("cellName", Texts.get("resource.editor.table.cell", "{row}", "{column}"));
        getElement().setProperty("size", Texts.get("resource.editor.table.size", "{rows}", "{columns}"));
        getElement().setPropertyJson("texts", JSON.valueToTree(SAID.stream().collect(Collectors.toMap(key -> key, key -> Texts.get("resource.editor.table." + key)))));
    }

    /** What the browser sent, as it is stored: no blanks around a cell's words; no rows where it sent nothing. */
    public static List<List<String>> rows(String json) {
        List<List<String>> sent = json.isEmpty() ? List.of() : JSON.readValue(json, new TypeReference<List<List<String>>>() { });
        return sent.stream().map(row -> row.stream().map(String::strip).toList()).toList();
    }

    boolean isTypedOver(List<List<String>> version) {
        String base = getElement().getProperty("base");
        return base != null && rows(base).equals(version);
    }

    void show(List<List<String>> latest) {
        if (!rows(getValue()).equals(latest)) {
            setValue(JSON.writeValueAsString(latest));
        }
    }

    void showHeaders(boolean row, boolean column) {
        getElement().setProperty("headerRow", row);
        getElement().setProperty("headerColumn", column);
    }

    void setError(String sentence) {
        getElement().setProperty("errorMessage", sentence);
    }
}
