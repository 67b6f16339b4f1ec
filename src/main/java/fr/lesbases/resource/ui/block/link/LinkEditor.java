package fr.lesbases.resource.ui.block.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A link: its address, then what its page says of itself is fetched; title and caption where the author wants to say it otherwise. */
public final class LinkEditor extends CardEditor<LinkBlock> {

    private final TextField address = new TextField(Texts.get("resource.editor.link.address"));
    private final TextArea title = word("resource.editor.link.title", "eb__word--t");
    private final TextArea caption = word("resource.editor.caption", "eb__word--c");
    private final Button withoutPreview = new Button(Texts.get("resource.editor.link.withoutPreview"));
    private Optional<LinkCard> card = Optional.empty();

    public LinkEditor(LinkBlock block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.link.change");
        Autosave.on(title, "title", value -> keep(() -> new LinkBlock(block().id(), block().address(), value.strip(), block().caption(), block().preview())));
        Autosave.on(caption, "caption", value -> keep(() -> new LinkBlock(block().id(), block().address(), block().title(), value.strip(), block().preview())));
        start();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(title, caption);
    }

    @Override
    protected List<Object> shown(LinkBlock latest) {
        return List.of(latest.address());
    }

    @Override
    protected Optional<Component> card(LinkBlock latest) {
        card = latest.address().map(address -> new LinkCard(address, title, caption));
        showPreview(latest);
        return card.map(made -> made);
    }

    @Override
    protected Component[] tools() {
        address.setPlaceholder("https://");
        address.setRequiredIndicatorVisible(true);
        withoutPreview.addThemeVariants(ButtonVariant.TERTIARY);
        Autosave.onRequired(address, "address", "resource.block.link.missing", this::saveAddress);
        // half an address is none: only after a pause
        address.setValueChangeMode(ValueChangeMode.LAZY);
        withoutPreview.addClickListener(click -> keep(() -> with(Optional.empty())));
        return new Component[] {address, withoutPreview};
    }

    @Override
    protected void fill(LinkBlock latest) {
        latest.address().map(WebAddress::value).filter(value -> !value.equals(address.getValue())).ifPresent(address::setValue);
        fill(title, latest.title());
        fill(caption, latest.caption());
    }

    /** It comes while one types: beside the words, and into them where they are empty. */
    private void showPreview(LinkBlock latest) {
        Optional<LinkBlock.Preview> preview = latest.preview();
        title.setPlaceholder(LinkCard.firstOf(preview.map(LinkBlock.Preview::title).orElse(""), Texts.get("resource.editor.link.title")));
        caption.setPlaceholder(LinkCard.firstOf(preview.map(LinkBlock.Preview::description).orElse(""), Texts.get("resource.editor.caption")));
        card.ifPresent(one -> one.show(preview.flatMap(LinkBlock.Preview::image).flatMap(desk()::file)));
        withoutPreview.setVisible(preview.isPresent());
    }

    private Optional<String> saveAddress(String typed) {
        Optional<WebAddress> before = block().address();
        Optional<String> refused = keep(() -> withAddress(typed));
        Optional<WebAddress> wanted = block().address();
        if (refused.isEmpty() && !wanted.equals(before)) {
            wanted.ifPresent(this::askForPreview);
        }
        return refused;
    }

    private void askForPreview(WebAddress wanted) {
        desk().preview(wanted, found -> {
            if (block().address().equals(Optional.of(wanted))) {
                keep(() -> with(Optional.of(found)));
            }
        });
    }

    private LinkBlock withAddress(String typed) {
        if (typed.isBlank()) {
            throw new DomainException("resource.block.link.missing");
        }
        WebAddress wanted = WebAddress.parse(typed).orElseThrow(() -> new DomainException("common.webAddress.invalid"));
        return new LinkBlock(block().id(), Optional.of(wanted), block().title(), block().caption(),
                block().preview().filter(preview -> block().address().equals(Optional.of(wanted))));
    }

    private LinkBlock with(Optional<LinkBlock.Preview> preview) {
        return new LinkBlock(block().id(), block().address(), block().title(), block().caption(), preview);
    }

    @Override
    protected void kept(LinkBlock now) {
        showPreview(now);
    }
}
