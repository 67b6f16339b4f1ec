package fr.lesbases.resource.ui.block;

import fr.lesbases.resource.Block;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores a block as its editor made it. */
@FunctionalInterface
public interface BlockSaver {

    /**
     * @param now makes the block out of what was typed; where that breaks a limit, its {@link fr.lesbases.common.DomainException} is the answer
     * @return the sentence that says why it can't be stored, empty where it was
     */
    Optional<String> save(Supplier<? extends Block> now);
}
