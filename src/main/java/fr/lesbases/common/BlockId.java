package fr.lesbases.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a block within its resource; stays the same when the block moves or changes. */
public record BlockId(@JsonValue UUID value) {

    @JsonCreator
    public BlockId {
    }

    public static BlockId create() {
        return new BlockId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
