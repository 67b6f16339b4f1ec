package fr.lesbases.resource.ui.block.button;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.Optional;

/** A button: what it says, and where it leads. */
public final class ButtonEditor extends CardEditor<Block.Button> {

    private final TextField label = new TextField(Texts.get("resource.editor.button.label"));
    private final TextField address = new TextField(Texts.get("resource.editor.link.address"));

    public ButtonEditor(Block.Button block, Desk desk, BlockSaver saver) {
        super(block, desk, saver);
        draw();
    }

    @Override
    protected Component[] fields() {
        label.setHelperText(Texts.get("resource.editor.button.label.help", Block.MAX_TITLE));
        label.setRequiredIndicatorVisible(true);
        address.setPlaceholder("https://");
        address.setRequiredIndicatorVisible(true);
        Autosave.onRequired(label, "label", "resource.block.button.missing", value -> keep(() -> new Block.Button(block().id(), value.strip(), block().address())));
        Autosave.onRequired(address, "address", "resource.block.link.missing", value -> keep(() -> withAddress(value)));
        // half an address is none: only after a pause
        address.setValueChangeMode(ValueChangeMode.LAZY);
        return new Component[] {label, address};
    }

    @Override
    protected void fill(Block.Button latest) {
        if (!latest.label().equals(label.getValue().strip())) {
            label.setValue(latest.label());
        }
        latest.address().map(WebAddress::value).filter(value -> !value.equals(address.getValue())).ifPresent(address::setValue);
    }

    private Block.Button withAddress(String typed) {
        if (typed.isBlank()) {
            throw new DomainException("resource.block.link.missing");
        }
        WebAddress wanted = WebAddress.parse(typed).orElseThrow(() -> new DomainException("common.webAddress.invalid"));
        return new Block.Button(block().id(), block().label(), Optional.of(wanted));
    }
}
