package fr.lesbases.resource.ui.block.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.resource.ui.block.LongWordsField;
import fr.lesbases.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of any kind, with a title and a caption; a sound or a video with what is said in it. */
public final class FileEditor extends CardEditor<FileBlock> {

    private final TextArea title = word("resource.editor.file.title", "eb__word--t");
    private final TextArea caption = word("resource.editor.caption", "eb__word--c");
    private final Paragraph searched = new Paragraph();
    private final LongWordsField transcript = LongWordsField.ofTranscript(value -> keep(() -> block().withTranscript(value)));
    private final CaptionsField captions = new CaptionsField(desk(), file -> keep(() -> block().withCaptions(file)));

    public FileEditor(FileBlock block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.file.change");
        Autosave.on(title, "title", value -> keep(() -> block().withTitle(value.strip())));
        Autosave.on(caption, "caption", value -> keep(() -> block().withCaption(value.strip())));
        searched.addClassName("eb__searched");
        below(searched, transcript, captions);
        start();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(title, caption);
    }

    @Override
    protected List<Object> shown(FileBlock latest) {
        return List.of(latest.file(), latest.captions());
    }

    @Override
    protected Optional<Component> card(FileBlock latest) {
        return latest.file().flatMap(desk()::file).map(file -> new FileCard(file, captions(latest), title, caption));
    }

    @Override
    protected Component[] tools() {
        return new Component[] {FileUpload.ofAnyFile(desk()::receive, this::replace)};
    }

    /** Captions tell the times of one file: they go with it. */
    private void replace(StoredFile file) {
        FileBlock before = block();
        boolean lost = before.captions().isPresent();
        if (receive(() -> block().withFile(Optional.of(file.id())).withCaptions(Optional.empty())) && lost) {
            Notices.undoable(Texts.get("resource.editor.file.replaced"), () -> {
                keep(() -> block().withFile(before.file()).withCaptions(before.captions())).ifPresent(Notices::error);
                // The button that was pressed goes
                title.focus();
            });
        }
    }

    @Override
    protected void fill(FileBlock latest) {
        fill(title, latest.title());
        fill(caption, latest.caption());
        transcript.fill(latest.transcript());
    }

    @Override
    protected void kept(FileBlock now) {
        Optional<StoredFile> file = now.file().flatMap(desk()::file);
        searched.setText(file.map(this::searched).orElse(""));
        searched.setVisible(!searched.getText().isEmpty());
        transcript.setVisible(!now.transcript().isBlank() || file.filter(StoredFile::isPlayed).isPresent());
        captions.setVisible(now.captions().isPresent() || file.filter(StoredFile::isShownVideo).isPresent());
        captions.show(captions(now));
    }

    private Optional<StoredFile> captions(FileBlock now) {
        return now.captions().flatMap(desk()::file);
    }

    /** What the search finds it by: of a sound or a video, what its author says of it. */
    private String searched(StoredFile file) {
        if (file.isPlayed()) {
            return Texts.get(file.isShownVideo() ? "resource.editor.file.searched.video" : "resource.editor.file.searched.sound");
        }
        return desk().textState(file.id()).map(known -> Texts.get("resource.editor.file.text." + known)).orElse("");
    }
}
