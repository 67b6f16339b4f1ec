package fr.lesbases.resource.ui.block.checklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.List;

/** A list to tick, one line an item: to type, and to paste from anywhere. */
public final class CheckListEditor extends CardEditor<Block.CheckList> {

    private final TextArea items = new TextArea(Texts.get("resource.editor.checklist.items"));

    public CheckListEditor(Block.CheckList block, Desk desk, BlockSaver saver) {
        super(block, desk, saver);
        draw();
    }

    /** The lines that say something. */
    public static List<String> items(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    protected Component[] fields() {
        items.setHelperText(Texts.get("resource.editor.checklist.items.help"));
        items.setRequiredIndicatorVisible(true);
        items.setMinRows(3);
        Autosave.onRequired(items, "items", "resource.block.checklist.missing", value -> keep(() -> new Block.CheckList(block().id(), items(value))));
        return new Component[] {items};
    }

    @Override
    protected void fill(Block.CheckList latest) {
        if (!latest.items().equals(items(items.getValue()))) {
            items.setValue(String.join("\n", latest.items()));
        }
    }
}
