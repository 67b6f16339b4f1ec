package fr.lesbases.resource.ui.block.image;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.Optional;
import java.util.stream.Stream;

/** An image with its alternative text, whose absence is pointed out. What there is to say about an image is asked once there is one. */
public final class ImageEditor extends CardEditor<Block.Image> {

    private final TextArea alt = new TextArea(Texts.get("resource.editor.image.alt"));
    private final TextField title = new TextField(Texts.get("resource.editor.image.title"));
    private final TextArea caption = new TextArea(Texts.get("resource.editor.caption"));

    public ImageEditor(Block.Image block, Desk desk, BlockSaver saver) {
        super(block, desk, saver);
        draw();
    }

    @Override
    protected Component[] fields() {
        FileUpload upload = FileUpload.ofImage(desk()::receiveImage, file -> keep(() -> new Block.Image(block().id(), Optional.of(file.id()), block().alt(), block().title(), block().caption())));
        Autosave.on(alt, "alt", value -> keep(() -> new Block.Image(block().id(), block().file(), value.strip(), block().title(), block().caption())));
        Autosave.on(title, "title", value -> keep(() -> new Block.Image(block().id(), block().file(), block().alt(), value.strip(), block().caption())));
        Autosave.on(caption, "caption", value -> keep(() -> new Block.Image(block().id(), block().file(), block().alt(), block().title(), value.strip())));
        return new Component[] {upload, alt, title, caption};
    }

    @Override
    protected void fill(Block.Image latest) {
        if (!latest.alt().equals(alt.getValue().strip())) {
            alt.setValue(latest.alt());
        }
        if (!latest.title().equals(title.getValue().strip())) {
            title.setValue(latest.title());
        }
        if (!latest.caption().equals(caption.getValue().strip())) {
            caption.setValue(latest.caption());
        }
        pointOut(latest);
    }

    @Override
    protected void kept(Block.Image now) {
        pointOut(now);
    }

    private void pointOut(Block.Image image) {
        Stream.of(alt, title, caption).forEach(field -> field.setVisible(image.file().isPresent()));
        alt.setHelperText(Texts.get(image.alt().isBlank() ? "resource.editor.image.altMissing" : "resource.editor.image.altHelp"));
        alt.setClassName("is-advised", image.alt().isBlank());
    }
}
