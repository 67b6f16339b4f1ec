package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import java.util.Optional;

/**
 * Something that would make a resource easier to read or open, for its editors to follow or not: it never stands in the way of publishing.
 *
 * @param block where it is; empty for the title and the description, which {@code about} tells apart
 * @param quote the first words it is about; may be empty
 */
public record Remark(Optional<BlockId> block, About about, String quote) {

    /** What there is to remark. Each has its sentence under {@code resource.advice}. */
    public enum About {
        ALT,
        DETAILS,
        TRANSCRIPT,
        SUBTITLES,
        LINK,
        HEADING,
        LANGUAGE,
        PARAGRAPH,
        CAPITALS,
        FORMAT,
        CONTENT_LANGUAGE,
        TITLE_CAPITALS,
        DESCRIPTION_CAPITALS,
        DESCRIPTION_SHORT
    }
}
