package fr.lesbases.resource.block;

import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.lesbases.common.BlockId;
import java.util.Optional;

/** Parts what comes before from what comes after. */
@JsonTypeName("separator")
public record SeparatorBlock(BlockId id) implements Block {

    @Override
    public SeparatorBlock withId(BlockId other) {
        return new SeparatorBlock(other);
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public String words() {
        return "";
    }
}
