package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import java.util.Optional;

@JsonTypeName("text")
public record TextBlock(BlockId id, RichText text) implements Block {

    @Override
    public TextBlock withId(BlockId other) {
        return new TextBlock(other, text);
    }

    @Override
    public Optional<String> missing() {
        return text.isEmpty() ? Optional.of("resource.block.text.missing") : Optional.empty();
    }

    @Override
    public String words() {
        return text.plain();
    }
}
