package fr.lesbases.resource.ui.block.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.common.Texts;
import java.util.Optional;
import java.util.function.Function;

/** A link: its address, then what its page says of itself is fetched; title and caption where the author wants to say it otherwise. */
public final class LinkEditor extends CardEditor<Block.Link> {

    private final Function<Block, Optional<String>> save;
    private final TextField address = new TextField(Texts.get("resource.editor.link.address"));
    private final TextField title = new TextField(Texts.get("resource.editor.link.title"));
    private final TextArea caption = new TextArea(Texts.get("resource.editor.caption"));
    private final Button withoutPreview = new Button(Texts.get("resource.editor.link.withoutPreview"));

    public LinkEditor(Block.Link block, Desk desk, Function<Block, Optional<String>> save) {
        super(block, desk);
        this.save = save;
        draw();
    }

    @Override
    protected Component[] fields() {
        address.setPlaceholder("https://");
        address.setRequiredIndicatorVisible(true);
        title.setMaxLength(Block.MAX_TITLE);
        title.setHelperText(Texts.get("resource.editor.link.title.help", Block.MAX_TITLE));
        caption.setMaxLength(Block.MAX_CAPTION);
        withoutPreview.addThemeVariants(ButtonVariant.TERTIARY);
        Autosave.onRequired(address, "address", "resource.block.link.missing", this::saveAddress);
        // half an address is none: only after a pause
        address.setValueChangeMode(ValueChangeMode.LAZY);
        Autosave.on(title, "title", value -> keep(new Block.Link(block().id(), block().address(), value.strip(), block().caption(), block().preview())));
        Autosave.on(caption, "caption", value -> keep(new Block.Link(block().id(), block().address(), block().title(), value.strip(), block().preview())));
        withoutPreview.addClickListener(click -> keep(with(Optional.empty())));
        return new Component[] {address, title, caption, withoutPreview};
    }

    @Override
    protected void fill(Block.Link latest) {
        latest.address().map(WebAddress::value).filter(value -> !value.equals(address.getValue())).ifPresent(address::setValue);
        if (!latest.title().equals(title.getValue().strip())) {
            title.setValue(latest.title());
        }
        if (!latest.caption().equals(caption.getValue().strip())) {
            caption.setValue(latest.caption());
        }
        withoutPreview.setVisible(latest.preview().isPresent());
    }

    private Optional<String> saveAddress(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Texts.get("resource.block.link.missing"));
        }
        Optional<WebAddress> wanted = WebAddress.parse(typed);
        if (wanted.isEmpty()) {
            return Optional.of(Texts.get("resource.editor.link.invalid"));
        }
        if (wanted.equals(block().address())) {
            return Optional.empty();
        }
        Optional<String> refused = keep(new Block.Link(block().id(), wanted, block().title(), block().caption(), Optional.empty()));
        if (refused.isEmpty()) {
            desk().preview(wanted.get(), found -> {
                if (wanted.equals(block().address())) {
                    keep(with(Optional.of(found)));
                }
            });
        }
        return refused;
    }

    private Block.Link with(Optional<Block.Preview> preview) {
        return new Block.Link(block().id(), block().address(), block().title(), block().caption(), preview);
    }

    private Optional<String> keep(Block.Link now) {
        Optional<String> refused = save.apply(now);
        if (refused.isEmpty()) {
            saved(now);
            withoutPreview.setVisible(now.preview().isPresent());
        }
        return refused;
    }
}
