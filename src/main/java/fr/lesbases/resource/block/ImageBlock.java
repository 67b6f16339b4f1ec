package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import java.util.Optional;
import java.util.Set;

/**
 * @param alt what it shows, for those who can't see it; its absence is pointed out, never refused
 * @param decorative whether it tells nothing (RGAA 1.2): then neither its alternative text nor its description is shown or found, and both are kept
 * @param description all that it says, where that is more than {@code alt} holds (RGAA 1.6): plain text, a paragraph a line; none in what was stored before December 2026
 */
@JsonTypeName("image")
public record ImageBlock(BlockId id, Optional<FileId> file, String alt, String title, String caption, @JsonSetter(nulls = Nulls.AS_EMPTY) boolean decorative,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String description) implements Block {

    public static final int MAX_ALT = 280;
    /** Some four pages. */
    public static final int MAX_DESCRIPTION = 10_000;

    public ImageBlock {
        alt = Words.atMost(MAX_ALT, alt);
        title = Words.atMost(MAX_TITLE, title);
        caption = Words.atMost(MAX_CAPTION, caption);
        description = Words.atMost(MAX_DESCRIPTION, description);
    }

    public ImageBlock(BlockId id, Optional<FileId> file, String alt, String title, String caption) {
        this(id, file, alt, title, caption, false, "");
    }

    @Override
    public ImageBlock withId(BlockId other) {
        return new ImageBlock(other, file, alt, title, caption, decorative, description);
    }

    public ImageBlock withFile(Optional<FileId> other) {
        return new ImageBlock(id, other, alt, title, caption, decorative, description);
    }

    public ImageBlock withAlt(String other) {
        return new ImageBlock(id, file, other, title, caption, decorative, description);
    }

    public ImageBlock withTitle(String other) {
        return new ImageBlock(id, file, alt, other, caption, decorative, description);
    }

    public ImageBlock withCaption(String other) {
        return new ImageBlock(id, file, alt, title, other, decorative, description);
    }

    public ImageBlock withDecorative(boolean other) {
        return new ImageBlock(id, file, alt, title, caption, other, description);
    }

    public ImageBlock withDescription(String other) {
        return new ImageBlock(id, file, alt, title, caption, decorative, other);
    }

    /** Whether nothing tells those who can't see it what it shows, nor that there is nothing to tell. */
    public boolean lacksAlt() {
        return file.isPresent() && alt.isBlank() && !decorative;
    }

    /** What stands for it where it can't be seen; empty where it tells nothing. */
    public String shownAlt() {
        return decorative ? "" : alt;
    }

    /** The description as readers have it; empty where it tells nothing. */
    public String shownDescription() {
        return decorative ? "" : description;
    }

    @Override
    public Optional<String> missing() {
        return file.isEmpty() ? Optional.of("resource.block.image.missing") : Optional.empty();
    }

    @Override
    public Set<FileId> files() {
        return file.map(Set::of).orElse(Set.of());
    }

    @Override
    public String words() {
        return Words.join(title, caption, shownAlt(), shownDescription());
    }
}
