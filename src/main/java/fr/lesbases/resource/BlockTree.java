package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.Block.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Blocks that may hold blocks, changed as a whole. A place is named by what stands before it: a block, or the {@link Slot} it is the first of. */
final class BlockTree {

    private BlockTree() {
    }

    /** @param after empty for the first place; where that is gone, the end */
    static List<Block> insert(List<Block> blocks, Optional<BlockId> after, Block added) {
        if (after.isEmpty()) {
            return added(blocks, 0, added);
        }
        return stands(blocks, after.get()) ? insert(blocks, after.get(), added) : added(blocks, blocks.size(), added);
    }

    static List<Block> without(List<Block> blocks, BlockId id) {
        return change(blocks, list -> list.stream().filter(block -> !block.id().equals(id)).toList());
    }

    /** The block of that number as {@code now}. */
    static List<Block> with(List<Block> blocks, Block now) {
        return change(blocks, list -> list.stream().map(block -> block.id().equals(now.id()) ? now : block).toList());
    }

    /** Whether there is a block or a slot of that number. */
    static boolean stands(List<Block> blocks, BlockId id) {
        return blocks.stream().flatMap(Block::all).anyMatch(block -> block.id().equals(id) || block.slots().stream().anyMatch(slot -> slot.id().equals(id)));
    }

    /** What comes before a block, the nearest first: those beside it, the slot that holds it, then what comes before that one's block, and that block itself. Empty for the first of all. */
    static List<BlockId> before(List<Block> blocks, BlockId id) {
        List<BlockId> before = new ArrayList<>();
        for (Block block : blocks) {
            if (block.id().equals(id)) {
                return before;
            }
            for (Slot slot : block.slots()) {
                if (slot.blocks().stream().flatMap(Block::all).anyMatch(inner -> inner.id().equals(id))) {
                    List<BlockId> nearest = new ArrayList<>(before(slot.blocks(), id));
                    nearest.add(slot.id());
                    nearest.add(block.id());
                    nearest.addAll(before);
                    return nearest;
                }
            }
            before.addFirst(block.id());
        }
        return before;
    }

    private static List<Block> insert(List<Block> blocks, BlockId after, Block added) {
        List<Block> changed = new ArrayList<>();
        for (Block block : blocks) {
            changed.add(block.withSlots(block.slots().stream()
                    .map(slot -> slot.with(slot.id().equals(after) ? added(slot.blocks(), 0, added) : insert(slot.blocks(), after, added))).toList()));
            if (block.id().equals(after)) {
                changed.add(added);
            }
        }
        return changed;
    }

    /** In the list itself and in each below it. */
    private static List<Block> change(List<Block> blocks, UnaryOperator<List<Block>> change) {
        return change.apply(blocks).stream()
                .map(block -> block.withSlots(block.slots().stream().map(slot -> slot.with(change(slot.blocks(), change))).toList())).toList();
    }

    private static List<Block> added(List<Block> blocks, int index, Block added) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.add(index, added);
        return changed;
    }
}
