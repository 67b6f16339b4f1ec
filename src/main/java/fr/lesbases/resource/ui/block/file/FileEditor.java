package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.file.TextState;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of any kind, with a title and a caption. */
public final class FileEditor extends CardEditor<Block.Attachment> {

    private final TextArea title = word("resource.editor.file.title", "eb__word--t");
    private final TextArea caption = word("resource.editor.caption", "eb__word--c");
    private final Paragraph searched = new Paragraph();

    public FileEditor(Block.Attachment block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.file.change");
        Autosave.on(title, "title", value -> keep(() -> new Block.Attachment(block().id(), block().file(), value.strip(), block().caption())));
        Autosave.on(caption, "caption", value -> keep(() -> new Block.Attachment(block().id(), block().file(), block().title(), value.strip())));
        searched.addClassName("eb__searched");
        addComponentAtIndex(1, searched);
        start();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(title, caption);
    }

    @Override
    protected List<Object> shown(Block.Attachment latest) {
        return List.of(latest.file());
    }

    @Override
    protected Optional<Component> card(Block.Attachment latest) {
        return latest.file().flatMap(desk()::file).map(file -> new FileCard(file, title, caption));
    }

    @Override
    protected Component[] tools() {
        return new Component[] {FileUpload.ofAnyFile(desk()::receive,
                file -> keep(() -> new Block.Attachment(block().id(), Optional.of(file.id()), block().title(), block().caption())))};
    }

    @Override
    protected void fill(Block.Attachment latest) {
        fill(title, latest.title());
        fill(caption, latest.caption());
    }

    @Override
    protected void kept(Block.Attachment now) {
        tellSearched(now);
    }

    /** Whether the search finds what the file says. */
    private void tellSearched(Block.Attachment now) {
        Optional<TextState> state = now.file().flatMap(desk()::textState);
        searched.setText(state.map(known -> Texts.get("resource.editor.file.text." + known)).orElse(""));
        searched.setVisible(state.isPresent());
    }
}
