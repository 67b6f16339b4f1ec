package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import java.util.Optional;

/** A video on the web; nothing of it is loaded before a reader asks for it. @param transcript as that of a {@link FileBlock} */
@JsonTypeName("video")
public record VideoBlock(BlockId id, Optional<WebAddress> address, String title, String caption, @JsonSetter(nulls = Nulls.AS_EMPTY) String transcript) implements Block {

    public VideoBlock {
        title = Words.atMost(MAX_SECTION_TITLE, title);
        caption = Words.atMost(MAX_CAPTION, caption);
        transcript = Words.atMost(MAX_TRANSCRIPT, transcript);
        if (address.isPresent() && address.flatMap(VideoAddress::of).isEmpty()) {
            throw new DomainException("resource.block.video.unknown");
        }
    }

    public VideoBlock(BlockId id, Optional<WebAddress> address, String title, String caption) {
        this(id, address, title, caption, "");
    }

    @Override
    public VideoBlock withId(BlockId other) {
        return new VideoBlock(other, address, title, caption, transcript);
    }

    public VideoBlock withAddress(WebAddress other) {
        return new VideoBlock(id, Optional.of(other), title, caption, transcript);
    }

    public VideoBlock withTitle(String other) {
        return new VideoBlock(id, address, other, caption, transcript);
    }

    public VideoBlock withCaption(String other) {
        return new VideoBlock(id, address, title, other, transcript);
    }

    public VideoBlock withTranscript(String other) {
        return new VideoBlock(id, address, title, caption, other);
    }

    @Override
    public Optional<String> missing() {
        return address.isEmpty() ? Optional.of("resource.block.video.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return Words.join(title, caption, transcript);
    }
}
