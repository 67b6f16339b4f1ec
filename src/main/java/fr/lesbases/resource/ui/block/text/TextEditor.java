package fr.lesbases.resource.ui.block.text;

import com.vaadin.flow.component.Component;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.common.Texts;
import java.util.Optional;
import java.util.function.Function;

/** Rich text, written where it stands. */
public final class TextEditor implements BlockEditor {

    private final RichTextField field = new RichTextField(Texts.get("resource.kind.text"), Texts.get("resource.editor.text.placeholder"));

    public TextEditor(Block.Text block, Function<Block, Optional<String>> save) {
        field.addClassName("prose");
        field.show(block.text());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.setError(save(block, change.getValue(), save));
            }
        });
        field.getElement().addEventListener("focusout", left -> {
            if (RichText.clean(field.getValue()).isEmpty()) {
                field.setError(Texts.get("resource.block.text.missing"));
            }
        });
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Block block) {
        if (block instanceof Block.Text text) {
            field.show(text.text());
        }
    }

    private static String save(Block.Text block, String html, Function<Block, Optional<String>> save) {
        try {
            return save.apply(new Block.Text(block.id(), RichText.clean(html))).orElse("");
        } catch (DomainException tooLong) {
            return Texts.get(tooLong.key(), tooLong.args());
        }
    }
}
