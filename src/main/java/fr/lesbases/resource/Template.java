package fr.lesbases.resource;

import fr.lesbases.resource.block.Block;
import java.util.List;

/**
 * What one can start from.
 *
 * @param code also names its file
 * @param blocks without any file; each use gives them identifiers of their own
 */
public record Template(String code, String name, String description, List<Block> blocks) {

    public Template {
        blocks = List.copyOf(blocks);
    }
}
