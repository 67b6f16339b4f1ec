package fr.lesbases.resource.ui.block.video;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.resource.ui.block.Autosave;
import fr.lesbases.resource.ui.block.BlockSaver;
import fr.lesbases.resource.ui.block.CardEditor;
import fr.lesbases.resource.ui.block.Desk;
import fr.lesbases.resource.ui.block.LongWordsField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A video: its address, and what it says and shows in words. */
public final class VideoEditor extends CardEditor<VideoBlock> {

    private final TextField address = new TextField(Texts.get("resource.editor.video.address"));
    private final TextArea title = word("resource.editor.video.title", "eb__word--n");
    private final TextArea caption = word("resource.editor.caption", "eb__word--c");
    private final LongWordsField transcript = LongWordsField.ofTranscript(value -> keep(() -> block().withTranscript(value)));

    public VideoEditor(VideoBlock block, Desk desk, BlockSaver saver) {
        super(block, desk, saver, "resource.editor.video.change");
        Autosave.on(title, "title", value -> keep(() -> block().withTitle(value.strip())));
        Autosave.on(caption, "caption", value -> keep(() -> block().withCaption(value.strip())));
        below(transcript);
        start();
    }

    @Override
    protected Stream<TextArea> words() {
        return Stream.of(title, caption);
    }

    @Override
    protected List<Object> shown(VideoBlock latest) {
        return List.of(latest.address());
    }

    @Override
    protected Optional<Component> card(VideoBlock latest) {
        return latest.address().map(page -> new VideoFigure(page, VideoFigure.name(latest), title, caption));
    }

    @Override
    protected Component[] tools() {
        address.setPlaceholder("https://");
        address.setHelperText(Texts.get("resource.editor.video.address.help"));
        address.setRequiredIndicatorVisible(true);
        Autosave.onRequired(address, "address", "resource.block.video.missing", value -> keep(() -> withAddress(value)));
        // half an address is none: only after a pause
        address.setValueChangeMode(ValueChangeMode.LAZY);
        return new Component[] {address};
    }

    @Override
    protected void fill(VideoBlock latest) {
        latest.address().map(WebAddress::value).filter(value -> !value.equals(address.getValue())).ifPresent(address::setValue);
        fill(title, latest.title());
        fill(caption, latest.caption());
        transcript.fill(latest.transcript());
    }

    @Override
    protected void kept(VideoBlock now) {
        transcript.setVisible(now.address().isPresent() || !now.transcript().isBlank());
    }

    private VideoBlock withAddress(String typed) {
        if (typed.isBlank()) {
            throw new DomainException("resource.block.video.missing");
        }
        WebAddress wanted = WebAddress.parse(typed).orElseThrow(() -> new DomainException("common.webAddress.invalid"));
        return block().withAddress(wanted);
    }
}
