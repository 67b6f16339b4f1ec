package fr.lesbases.resource.ui.block.text;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;

/** Rich text, written where it stands. */
public final class TextEditor implements BlockEditor {

    private final RichTextField field = new RichTextField(Texts.get("resource.kind.text"), Texts.get("resource.editor.text.placeholder"));

    public TextEditor(TextBlock block, BlockSaver save) {
        field.addClassName("prose");
        field.show(block.text());
        field.onTyped("resource.block.text.missing",
                typed -> save.save(version -> version instanceof TextBlock before && field.isTypedOver(before.text()), () -> new TextBlock(block.id(), RichText.clean(typed))));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Block block) {
        if (block instanceof TextBlock text) {
            field.show(text.text());
        }
    }
}
