package fr.lesbases.resource.ui.block.title;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.ui.FieldNames;

/** A section's title, written where it stands: one line, of as many rows as it needs. */
public final class SectionTitleEditor implements BlockEditor {

    private final TextArea field = new TextArea();

    public SectionTitleEditor(SectionTitleBlock block, BlockSaver save) {
        field.addClassNames("b-title", "b-title--edit");
        FieldNames.name(field, Texts.get("resource.kind.title"));
        field.setMinRows(1);
        field.setValue(block.title());
        Autosave.onRequired(field, "title", "resource.block.title.missing", value -> save.save(() -> new SectionTitleBlock(block.id(), value.strip())));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Block block) {
        if (block instanceof SectionTitleBlock title && !title.title().equals(field.getValue().strip())) {
            field.setValue(title.title());
        }
    }
}
