package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * @param transcript what is said and shown in a sound or a video (RGAA 4.1): plain text, a paragraph a line; none in what was stored before December 2026
 * @param captions of a video (RGAA 4.3): a WebVTT file in the language of the resource
 */
@JsonTypeName("file")
public record FileBlock(BlockId id, Optional<FileId> file, String title, String caption, @JsonSetter(nulls = Nulls.AS_EMPTY) String transcript, Optional<FileId> captions) implements Block {

    public FileBlock {
        title = Words.atMost(MAX_TITLE, title);
        caption = Words.atMost(MAX_CAPTION, caption);
        transcript = Words.atMost(MAX_TRANSCRIPT, transcript);
    }

    public FileBlock(BlockId id, Optional<FileId> file, String title, String caption) {
        this(id, file, title, caption, "", Optional.empty());
    }

    @Override
    public FileBlock withId(BlockId other) {
        return new FileBlock(other, file, title, caption, transcript, captions);
    }

    public FileBlock withFile(Optional<FileId> other) {
        return new FileBlock(id, other, title, caption, transcript, captions);
    }

    public FileBlock withTitle(String other) {
        return new FileBlock(id, file, other, caption, transcript, captions);
    }

    public FileBlock withCaption(String other) {
        return new FileBlock(id, file, title, other, transcript, captions);
    }

    public FileBlock withTranscript(String other) {
        return new FileBlock(id, file, title, caption, other, captions);
    }

    public FileBlock withCaptions(Optional<FileId> other) {
        return new FileBlock(id, file, title, caption, transcript, other);
    }

    @Override
    public Optional<String> missing() {
        return file.isEmpty() ? Optional.of("resource.block.file.missing") : Optional.empty();
    }

    @Override
    public Set<FileId> files() {
        return Stream.concat(file.stream(), captions.stream()).collect(Collectors.toSet());
    }

    @Override
    public String words() {
        return Words.join(title, caption, transcript);
    }
}
