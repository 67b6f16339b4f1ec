package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import java.util.List;

/**
 * The page that a working copy makes, as somebody without an account will see it once it is published.
 *
 * @param unfinished the blocks that are not shown, since their required field is empty
 */
public record Preview(ResourcePage.Open page, List<BlockId> unfinished) {

    public Preview {
        unfinished = List.copyOf(unfinished);
    }
}
