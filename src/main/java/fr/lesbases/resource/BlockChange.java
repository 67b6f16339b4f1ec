package fr.lesbases.resource;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of one block between two states of a resource.
 *
 * @param before empty where it was added
 * @param after empty where it was removed
 * @param moved whether it stands behind others than before
 * @param depth within how many blocks it stands
 */
public record BlockChange(Optional<Block> before, Optional<Block> after, boolean moved, int depth) {

    public enum What {
        SAME, ADDED, REMOVED, MOVED, CHANGED
    }

    /** One that was moved and changed counts as changed. */
    public What what() {
        if (before.isEmpty()) {
            return What.ADDED;
        }
        if (after.isEmpty()) {
            return What.REMOVED;
        }
        if (!before.equals(after)) {
            return What.CHANGED;
        }
        return moved ? What.MOVED : What.SAME;
    }

    /**
     * In the order of {@code after}; what was removed stands where it stood. Blocks of any kind: they are told apart by their identifier, and one that holds
     * others is compared without them, since they follow it.
     */
    static List<BlockChange> between(Content was, Content is) {
        List<Block> before = was.all().map(Block::shell).toList();
        List<Block> after = is.all().map(Block::shell).toList();
        Map<BlockId, Block> old = byId(before);
        Map<BlockId, Block> now = byId(after);
        List<BlockChange> changes = new ArrayList<>();
        for (AbstractDelta<BlockId> delta : DiffUtils.diff(ids(before), ids(after), true).getDeltas()) {
            boolean runs = delta.getType() == DeltaType.EQUAL;
            delta.getSource().getLines().stream().filter(id -> !now.containsKey(id))
                    .forEach(id -> changes.add(new BlockChange(Optional.of(old.get(id)), Optional.empty(), false, depth(was, id))));
            delta.getTarget().getLines()
                    .forEach(id -> changes.add(new BlockChange(Optional.ofNullable(old.get(id)), Optional.of(now.get(id)),
                            old.containsKey(id) && !(runs && holder(was, id).equals(holder(is, id))), depth(is, id))));
        }
        return changes;
    }

    /** The slot a block stands in: one that goes into a column moves even where the words before it stay the same. */
    private static Optional<BlockId> holder(Content content, BlockId id) {
        return content.all().flatMap(block -> block.slots().stream()).filter(slot -> slot.blocks().stream().anyMatch(held -> held.id().equals(id))).map(Block.Slot::id).findFirst();
    }

    private static int depth(Content content, BlockId id) {
        return (int) content.all().filter(block -> block.slots().stream().flatMap(slot -> slot.blocks().stream()).flatMap(Block::all).anyMatch(held -> held.id().equals(id))).count();
    }

    private static List<BlockId> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private static Map<BlockId, Block> byId(List<Block> blocks) {
        return blocks.stream().collect(Collectors.toMap(Block::id, Function.identity(), (first, second) -> first));
    }
}
