package fr.lesbases.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.lesbases.resource.block.Block;
import java.util.List;

/** Blocks as one JSON array. A type of its own, because the element type of a plain list is lost on the way to the JSON library, and the kinds with it. */
record BlockList(@JsonValue List<Block> blocks) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BlockList {
        blocks = List.copyOf(blocks);
    }
}
