package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.Language;
import fr.lesbases.resource.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of a working copy, as a value (decision 0002). It names blocks, not positions, and applies to the latest working copy, so edits of different
 * blocks by different people all hold. What it replaces travels with it: where that is no longer there, {@link Outcome.Conflict} tells both.
 */
public sealed interface Edit {

    /** The block it is about; empty for what is not in one. */
    default Optional<BlockId> subject() {
        return switch (this) {
            case Insert insert -> Optional.of(insert.block.id());
            case Move move -> Optional.of(move.block);
            case Replace replace -> Optional.of(replace.to.id());
            case Remove remove -> Optional.of(remove.block);
            case Several several -> several.edits.stream().flatMap(edit -> edit.subject().stream()).findFirst();
            case ChangeTitle title -> Optional.empty();
            case ChangeDescription description -> Optional.empty();
            case ChangeLanguage language -> Optional.empty();
            case ChangeCover cover -> Optional.empty();
        };
    }

    /** @param after the block it follows, or the {@link Block.Slot} of which it is to be the first; empty for the first place of all. Where that is gone, the end. */
    record Insert(Block block, Optional<BlockId> after) implements Edit {}

    /** Blocks one behind the other, in one go. @param after as for {@link Insert} */
    static Edit inserts(List<Block> blocks, Optional<BlockId> after) {
        List<Edit> edits = new ArrayList<>();
        Optional<BlockId> place = after;
        for (Block block : blocks) {
            edits.add(new Insert(block, place));
            place = Optional.of(block.id());
        }
        return together(edits);
    }

    /** Several edits as one; of a single one, itself. */
    static Edit together(List<Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Several(edits);
    }

    record Move(BlockId block, Optional<BlockId> after) implements Edit {}

    /** @param from the block as its editor had it before */
    record Replace(Block from, Block to) implements Edit {

        public Replace {
            if (!from.id().equals(to.id())) {
                throw new IllegalArgumentException("a block keeps its identifier");
            }
        }
    }

    /** @param as the block as it must still be, as where an insertion is taken back; empty to remove it whatever became of it */
    record Remove(BlockId block, Optional<Block> as) implements Edit {

        public Remove(BlockId block) {
            this(block, Optional.empty());
        }
    }

    /** What a person does in one go, and takes back in one. */
    record Several(List<Edit> edits) implements Edit {

        public Several {
            edits = List.copyOf(edits);
        }
    }

    record ChangeTitle(String from, String to) implements Edit {

        public ChangeTitle {
            to = Content.oneLine(to);
        }
    }

    record ChangeDescription(String from, String to) implements Edit {}

    record ChangeLanguage(Language from, Language to) implements Edit {}

    record ChangeCover(Optional<Cover> from, Optional<Cover> to) implements Edit {}
}
