package fr.lesbases.resource.ui.block.image;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.resource.ui.block.LongWordsField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An image with its alternative text, whose absence is pointed out unless it is said to be decorative. It has words once it is there. */
public final class ImageEditor extends CardEditor<ImageBlock> {

    private final TextArea alt = new TextArea(Texts.get("resource.editor.image.alt"));
    private final TextArea title = word("resource.editor.image.title", "eb__word--n");
    private final TextArea caption = word("resource.editor.caption", "eb__word--c");
    private final Checkbox decorative = new Checkbox(Texts.get("resource.image.decorative"));
    private final LongWordsField description = new LongWordsField("description", "resource.image.description", "resource.editor.image.descriptionHelp", "resource.editor.image.addDescription",
            value -> keep(() -> block().withDescription(value.strip())));

    public ImageEditor(ImageBlock block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.image.change");
        alt.setMinRows(1);
        alt.addClassNames("eb__word", "eb__alt");
        Autosave.on(alt, "alt", value -> keep(() -> block().withAlt(value.strip())));
        Autosave.on(title, "title", value -> keep(() -> block().withTitle(value.strip())));
        Autosave.on(caption, "caption", value -> keep(() -> block().withCaption(value.strip())));
        decorative.setHelperText(Texts.get("resource.image.decorativeHelp"));
        decorative.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(() -> block().withDecorative(change.getValue()));
            }
        });
        below(decorative, description);
        start();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(alt, title, caption);
    }

    @Override
    protected List<Object> shown(ImageBlock latest) {
        return List.of(latest.file());
    }

    @Override
    protected Optional<Component> card(ImageBlock latest) {
        return latest.file().flatMap(desk()::file).map(file -> new ImageFigure(file, latest.shownAlt(), title, caption, alt));
    }

    @Override
    protected Component[] tools() {
        return new Component[] {FileUpload.ofImage(desk()::receiveImage, file -> receive(() -> block().withFile(Optional.of(file.id()))))};
    }

    @Override
    protected void fill(ImageBlock latest) {
        fill(alt, latest.alt());
        fill(title, latest.title());
        fill(caption, latest.caption());
        decorative.setValue(latest.decorative());
        description.fill(latest.description());
    }

    @Override
    protected void kept(ImageBlock now) {
        alt.setVisible(!now.decorative() && (now.file().isPresent() || !now.alt().isBlank()));
        alt.setHelperText(Texts.get(now.alt().isBlank() ? "resource.editor.image.altMissing" : "resource.editor.image.altHelp"));
        alt.setClassName("is-advised", now.alt().isBlank());
        decorative.setVisible(now.file().isPresent());
        description.setVisible(!now.decorative() && (now.file().isPresent() || !now.description().isBlank()));
    }
}
