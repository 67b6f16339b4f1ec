package fr.lesbases.resource.ui.block.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import java.util.Optional;

/** A table, written cell by cell where it stands. */
public final class TableEditor implements BlockEditor {

    private final TextField caption = new TextField(Texts.get("resource.editor.table.caption"));
    private final TableField cells = new TableField();
    private final Checkbox headerRow = new Checkbox(Texts.get("resource.editor.table.headerRow"));
    private final Checkbox headerColumn = new Checkbox(Texts.get("resource.editor.table.headerColumn"));
    private final Div headers = new Div(headerRow, headerColumn);
    private final Div table = new Div(cells, headers, caption);
    private TableBlock latest;

    public TableEditor(TableBlock block, BlockSaver save) {
        this.latest = block;
        table.addClassName("b-table-edit");
        headers.addClassName("b-table-edit__h");
        show(block);
        cells.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                cells.setError(keep(save.save(version -> version instanceof TableBlock before && cells.isTypedOver(before.rows()), this::made)).orElse(""));
            }
        });
        cells.getElement().addEventListener(Autosave.LEFT, left -> latest.missing().ifPresent(missing -> cells.setError(Texts.get(missing))));
        headerRow.addValueChangeListener(change -> mark(change.isFromClient(), save));
        headerColumn.addValueChangeListener(change -> mark(change.isFromClient(), save));
        Autosave.on(caption, "caption", value -> keep(save.save(this::made)));
    }

    @Override
    public Component component() {
        return table;
    }

    @Override
    public void show(Block block) {
        if (block instanceof TableBlock now) {
            latest = now;
            if (!now.caption().equals(caption.getValue().strip())) {
                caption.setValue(now.caption());
            }
            headerRow.setValue(now.headerRow());
            headerColumn.setValue(now.headerColumn());
            cells.showHeaders(now.headerRow(), now.headerColumn());
            cells.show(now.rows());
        }
    }

    private void mark(boolean byPerson, BlockSaver save) {
        if (byPerson) {
            cells.showHeaders(headerRow.getValue(), headerColumn.getValue());
            keep(save.save(this::made));
        }
    }

    private TableBlock made() {
        return new TableBlock(latest.id(), caption.getValue().strip(), headerRow.getValue(), headerColumn.getValue(), TableField.rows(cells.getValue()));
    }

    private Optional<String> keep(Optional<String> refused) {
        if (refused.isEmpty()) {
            latest = made();
        }
        return refused;
    }
}
