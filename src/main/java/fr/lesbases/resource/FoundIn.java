package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.search.MarkedText;
import java.util.Optional;

/**
 * Where a page has the looked-for words that its title and description have not.
 *
 * @param section the title it stands under, empty before the first one
 * @param file the name of the file that says it; empty where the block itself does
 */
public record FoundIn(BlockId block, String section, Optional<String> file, MarkedText excerpt) {}
