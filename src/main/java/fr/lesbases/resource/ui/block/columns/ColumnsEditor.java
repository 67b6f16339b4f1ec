package fr.lesbases.resource.ui.block.columns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import java.util.stream.Stream;

/** How many columns there are; what they hold has editors of its own. */
public final class ColumnsEditor implements BlockEditor {

    private final RadioButtonGroup<Integer> count = new RadioButtonGroup<>(Texts.get("resource.editor.columns.count"));
    private ColumnsBlock block;

    public ColumnsEditor(ColumnsBlock block, BlockSaver save) {
        this.block = block;
        count.setItems(2, ColumnsBlock.MAX_SIDE_BY_SIDE);
        count.addClassName("b-cols__count");
        count.setValue(block.columns().size());
        count.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save.save(() -> of(change.getValue())).ifPresent(refused -> count.setValue(this.block.columns().size()));
            }
        });
    }

    private ColumnsBlock of(int wanted) {
        return new ColumnsBlock(block.id(), Stream.concat(block.columns().stream(), Stream.generate(Block.Slot::empty)).limit(wanted).toList());
    }

    @Override
    public Component component() {
        return count;
    }

    @Override
    public void show(Block latest) {
        if (latest instanceof ColumnsBlock columns) {
            block = columns;
            count.setValue(columns.columns().size());
        }
    }
}
