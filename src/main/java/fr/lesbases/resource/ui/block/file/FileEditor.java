package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Texts;
import fr.lesbases.file.TextState;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of any kind, with a title and a caption, which are asked once there is one. */
public final class FileEditor extends CardEditor<Block.Attachment> {

    private final TextField title = new TextField(Texts.get("resource.editor.file.title"));
    private final Paragraph searched = new Paragraph();
    private final TextArea caption = new TextArea(Texts.get("resource.editor.caption"));

    public FileEditor(Block.Attachment block, Desk desk, BlockSaver saver) {
        super(block, desk, saver);
        draw();
        searched.addClassName("eb__searched");
        add(searched);
        tellSearched(block);
    }

    @Override
    protected Component[] fields() {
        FileUpload upload = FileUpload.ofAnyFile(desk()::receive, file -> keep(() -> new Block.Attachment(block().id(), Optional.of(file.id()), block().title(), block().caption())));
        Autosave.on(title, "title", value -> keep(() -> new Block.Attachment(block().id(), block().file(), value.strip(), block().caption())));
        Autosave.on(caption, "caption", value -> keep(() -> new Block.Attachment(block().id(), block().file(), block().title(), value.strip())));
        return new Component[] {upload, title, caption};
    }

    @Override
    protected void fill(Block.Attachment latest) {
        if (!latest.title().equals(title.getValue().strip())) {
            title.setValue(latest.title());
        }
        if (!latest.caption().equals(caption.getValue().strip())) {
            caption.setValue(latest.caption());
        }
        kept(latest);
    }

    @Override
    protected void kept(Block.Attachment now) {
        Stream.of(title, caption).forEach(field -> field.setVisible(now.file().isPresent()));
        tellSearched(now);
    }

    /** Whether the search finds what the file says. */
    private void tellSearched(Block.Attachment now) {
        Optional<TextState> state = now.file().flatMap(desk()::textState);
        searched.setText(state.map(known -> Texts.get("resource.editor.file.text." + known)).orElse(""));
        searched.setVisible(state.isPresent());
    }
}
