package fr.lesbases.resource.ui.block.checklist;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import java.util.List;

/** A list to tick, written line by line where it stands. */
public final class CheckListEditor implements BlockEditor {

    private final ItemsField field = new ItemsField();

    public CheckListEditor(CheckListBlock block, BlockSaver save) {
        field.addClassName("b-check");
        show(block);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.setError(save.save(version -> version instanceof CheckListBlock before && field.isTypedOver(before.items()),
                        () -> new CheckListBlock(block.id(), items(change.getValue()))).orElse(""));
            }
        });
        field.getElement().addEventListener(Autosave.LEFT, left -> {
            if (items(field.getValue()).isEmpty()) {
                field.setError(Texts.get("resource.block.checklist.missing"));
            }
        });
    }

    /** The lines that say something. */
    public static List<String> items(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Block block) {
        if (block instanceof CheckListBlock latest) {
            field.show(latest.items());
        }
    }
}
