package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import java.util.Optional;

@JsonTypeName("title")
public record SectionTitleBlock(BlockId id, String title) implements Block {

    public SectionTitleBlock {
        title = Words.atMost(MAX_SECTION_TITLE, title);
    }

    @Override
    public SectionTitleBlock withId(BlockId other) {
        return new SectionTitleBlock(other, title);
    }

    @Override
    public Optional<String> missing() {
        return title.isBlank() ? Optional.of("resource.block.title.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return title;
    }
}
