package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import java.util.List;

/** Blocks without their required field can't be published; {@link #blocks()} names them in their order. */
public class BlocksIncomplete extends DomainException {

    private final transient List<BlockId> blocks;

    BlocksIncomplete(List<BlockId> blocks) {
        super("resource.publish.incomplete", blocks.size());
        this.blocks = List.copyOf(blocks);
    }

    public List<BlockId> blocks() {
        return blocks;
    }
}
