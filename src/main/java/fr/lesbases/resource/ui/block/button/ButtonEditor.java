package fr.lesbases.resource.ui.block.button;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.resource.ui.block.BlockSaver;
import java.util.Optional;
import java.util.function.Supplier;

/** A button, written where it stands: what it says, and below it where it leads. */
public final class ButtonEditor implements BlockEditor {

    private final TextField label = new TextField(Texts.get("resource.editor.button.label"));
    private final TextField address = new TextField(Texts.get("resource.editor.link.address"));
    private final Div box = new Div(label, address);
    private final BlockSaver saver;
    private ButtonBlock latest;

    public ButtonEditor(ButtonBlock block, BlockSaver saver) {
        this.latest = block;
        this.saver = saver;
        box.addClassName("b-button-edit");
        label.addClassName("b-button-edit__l");
        label.setHelperText(Texts.get("resource.editor.button.label.help", Block.MAX_TITLE));
        label.setPlaceholder(Texts.get("resource.editor.button.label.placeholder"));
        label.setRequiredIndicatorVisible(true);
        address.setPlaceholder("https://");
        address.setRequiredIndicatorVisible(true);
        show(block);
        Autosave.onRequired(label, "label", "resource.block.button.missing", value -> keep(() -> new ButtonBlock(latest.id(), value.strip(), latest.address())));
        Autosave.onRequired(address, "address", "resource.block.link.missing", value -> keep(() -> withAddress(value)));
        // half an address is none: only after a pause
        address.setValueChangeMode(ValueChangeMode.LAZY);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Block block) {
        if (block instanceof ButtonBlock now) {
            latest = now;
            if (!now.label().equals(label.getValue().strip())) {
                label.setValue(now.label());
            }
            now.address().map(WebAddress::value).filter(value -> !value.equals(address.getValue())).ifPresent(address::setValue);
        }
    }

    private Optional<String> keep(Supplier<ButtonBlock> made) {
        return saver.save(() -> latest = made.get());
    }

    private ButtonBlock withAddress(String typed) {
        if (typed.isBlank()) {
            throw new DomainException("resource.block.link.missing");
        }
        WebAddress wanted = WebAddress.parse(typed).orElseThrow(() -> new DomainException("common.webAddress.invalid"));
        return new ButtonBlock(latest.id(), latest.label(), Optional.of(wanted));
    }
}
