package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.WebAddress;
import java.util.Optional;
import java.util.Set;

/** @param preview what the target page says of itself, where it could be read */
@JsonTypeName("link")
public record LinkBlock(BlockId id, Optional<WebAddress> address, String title, String caption, Optional<Preview> preview) implements Block {

    public LinkBlock {
        title = Words.atMost(MAX_TITLE, title);
        caption = Words.atMost(MAX_CAPTION, caption);
    }

    @Override
    public LinkBlock withId(BlockId other) {
        return new LinkBlock(other, address, title, caption, preview);
    }

    @Override
    public Optional<String> missing() {
        return address.isEmpty() ? Optional.of("resource.block.link.missing") : Optional.empty();
    }

    @Override
    public Set<FileId> files() {
        return preview.flatMap(Preview::image).map(Set::of).orElse(Set.of());
    }

    @Override
    public String words() {
        return Words.join(title, caption, preview.map(Preview::title).orElse(""), preview.map(Preview::description).orElse(""));
    }

    /** What a web page says of itself: title at most 200 characters, description at most 400, longer ones are cut. */
    public record Preview(String title, String description, Optional<FileId> image) {

        public Preview {
            title = cut(title, 200);
            description = cut(description, 400);
        }

        private static String cut(String text, int limit) {
            return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
        }
    }
}
