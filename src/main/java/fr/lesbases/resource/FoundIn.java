package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.search.MarkedText;
import java.util.Optional;

/** Where a resource has the looked-for words that its title and description have not. */
public sealed interface FoundIn {

    MarkedText excerpt();

    /**
     * In its page.
     *
     * @param section the title it stands under, empty before the first one
     * @param file the name of the file that says it; empty where the block itself does
     */
    record InBlock(BlockId block, String section, Optional<String> file, MarkedText excerpt) implements FoundIn {}

    /** In what is told of it. */
    record InFact(Fact fact, MarkedText excerpt) implements FoundIn {}

    /** What is told of a resource beside its page. */
    enum Fact {
        LABEL, BASE, AUTHOR
    }
}
