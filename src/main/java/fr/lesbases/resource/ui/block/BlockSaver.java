package fr.lesbases.resource.ui.block;

import fr.lesbases.resource.block.Block;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Stores a block as its editor made it. */
@FunctionalInterface
public interface BlockSaver {

    /**
     * @param typedOver whether a version of the block is the one that the typing started from: somebody else's may have come to the server while it was under way
     * @param now makes the block out of what was typed; where that breaks a limit, its {@link fr.lesbases.common.DomainException} is the answer
     * @return the sentence that says why it can't be stored, empty where it was
     */
    Optional<String> save(Predicate<Block> typedOver, Supplier<? extends Block> now);

    /** The same for what the server has shown last. */
    default Optional<String> save(Supplier<? extends Block> now) {
        return save(before -> false, now);
    }
}
