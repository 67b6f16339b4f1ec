package fr.lesbases.resource.ui.block.image;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An image with its alternative text, whose absence is pointed out. It has words once it is there. */
public final class ImageEditor extends CardEditor<Block.Image> {

    private final TextArea alt = new TextArea(Texts.get("resource.editor.image.alt"));
    private final TextArea title = word("resource.editor.image.title", "eb__word--n");
    private final TextArea caption = word("resource.editor.caption", "eb__word--c");

    public ImageEditor(Block.Image block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.image.change");
        alt.setMinRows(1);
        alt.addClassNames("eb__word", "eb__alt");
        Autosave.on(alt, "alt", value -> keep(() -> new Block.Image(block().id(), block().file(), value.strip(), block().title(), block().caption())));
        Autosave.on(title, "title", value -> keep(() -> new Block.Image(block().id(), block().file(), block().alt(), value.strip(), block().caption())));
        Autosave.on(caption, "caption", value -> keep(() -> new Block.Image(block().id(), block().file(), block().alt(), block().title(), value.strip())));
        fill(block);
        draw();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(alt, title, caption);
    }

    @Override
    protected List<Object> shown(Block.Image latest) {
        return List.of(latest.file());
    }

    @Override
    protected Optional<Component> card(Block.Image latest) {
        return latest.file().flatMap(desk()::file).map(file -> new ImageFigure(file, latest.alt(), title, caption, alt));
    }

    @Override
    protected Component[] tools() {
        return new Component[] {FileUpload.ofImage(desk()::receiveImage,
                file -> keep(() -> new Block.Image(block().id(), Optional.of(file.id()), block().alt(), block().title(), block().caption())))};
    }

    @Override
    protected void fill(Block.Image latest) {
        fill(alt, latest.alt());
        fill(title, latest.title());
        fill(caption, latest.caption());
        kept(latest);
    }

    @Override
    protected void kept(Block.Image now) {
        alt.setHelperText(Texts.get(now.alt().isBlank() ? "resource.editor.image.altMissing" : "resource.editor.image.altHelp"));
        alt.setClassName("is-advised", now.alt().isBlank());
    }
}
