package fr.lesbases.resource.ui.block.foldable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.ui.FieldNames;

/** The title of a section one opens to read it; what it holds has editors of its own. */
public final class FoldableEditor implements BlockEditor {

    private final TextArea field = new TextArea();
    private FoldableBlock block;

    public FoldableEditor(FoldableBlock block, BlockSaver save) {
        this.block = block;
        field.addClassNames("b-title", "b-title--edit");
        FieldNames.name(field, Texts.get("resource.kind.foldable"));
        field.setMinRows(1);
        field.setValue(block.title());
        Autosave.onRequired(field, "title", "resource.block.title.missing",
                value -> save.save(() -> new FoldableBlock(this.block.id(), value.strip(), this.block.body())));
    }

    @Override
    public Component component() {
        Div head = new Div(field);
        head.addClassName("b-fold__head");
        return head;
    }

    @Override
    public void show(Block latest) {
        if (latest instanceof FoldableBlock section) {
            block = section;
            if (!section.title().equals(field.getValue().strip())) {
                field.setValue(section.title());
            }
        }
    }
}
