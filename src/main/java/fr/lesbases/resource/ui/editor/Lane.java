package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where frames stand one below the other: the page itself, a column, the inside of a section. */
final class Lane {

    private final Optional<BlockId> slot;
    private final HtmlContainer box;
    private List<BlockId> shown = List.of();
    /** Those of {@code shown} whose frames are in the box at this moment. */
    private Set<BlockId> present = Set.of();

    /** The page itself. */
    Lane(HtmlContainer box) {
        this.slot = Optional.empty();
        this.box = box;
        box.add(InsertionPlace.first(""));
    }

    /** @param label tells which part of its block it is */
    Lane(BlockId slot, String label) {
        this.slot = Optional.of(slot);
        this.box = new Div(InsertionPlace.first(label));
        box.addClassName("eb__slot");
        box.getElement().setAttribute("data-slot", slot.toString()).setAttribute("data-label", label).setAttribute("role", "group").setAttribute("aria-label", label);
    }

    HtmlContainer box() {
        return box;
    }

    boolean isOf(Block.Slot other) {
        return slot.filter(other.id()::equals).isPresent();
    }

    /** Lets the frames go that stand elsewhere now, and as few more as the new order needs, so that what one is typing in is left alone. */
    void release(Map<Optional<BlockId>, List<Block>> content, Predicate<BlockId> isOrphan, Function<BlockId, BlockFrame> frames) {
        List<BlockId> wanted = withOrphans(content.getOrDefault(slot, List.of()).stream().map(Block::id).toList(), isOrphan);
        List<BlockId> kept = new ArrayList<>(shown);
        kept.retainAll(new HashSet<>(wanted));
        Set<BlockId> still = Reordering.stay(kept, wanted);
        shown.stream().filter(id -> present.contains(id) && !still.contains(id)).map(frames).forEach(box::remove);
        present = still;
        shown = wanted;
    }

    /** Puts the frames there that are missing. @param frames made where there are none yet */
    void fill(Map<Optional<BlockId>, List<Block>> content, Function<BlockId, BlockFrame> frames) {
        if (shown.isEmpty()) {
            shown = content.getOrDefault(slot, List.of()).stream().map(Block::id).toList();
        }
        for (int position = 0; position < shown.size(); position++) {
            if (!present.contains(shown.get(position))) {
                box.addComponentAtIndex(position + 1, frames.apply(shown.get(position)));
            }
        }
        present = Set.copyOf(shown);
    }

    /** @param after a place of this lane; any other, and empty, for the first */
    void insert(BlockId id, BlockFrame frame, Optional<BlockId> after) {
        List<BlockId> wanted = new ArrayList<>(shown);
        wanted.add(after.map(shown::indexOf).orElse(-1) + 1, id);
        box.addComponentAtIndex(wanted.indexOf(id) + 1, frame);
        shown = List.copyOf(wanted);
        present = Set.copyOf(shown);
    }

    /** Whether something can stand right behind that block, or first in that slot, here. */
    boolean hasPlace(BlockId after) {
        return shown.contains(after) || slot.filter(after::equals).isPresent();
    }

    List<BlockId> shown() {
        return shown;
    }

    /** What stands before a block of this lane, those left out that are in no content any more. */
    Optional<BlockId> before(BlockId id, Predicate<BlockId> isOrphan) {
        return shown.stream().takeWhile(other -> !other.equals(id)).filter(other -> !isOrphan.test(other)).reduce((first, last) -> last).or(() -> slot);
    }

    /** Each orphan behind what it stood behind. */
    private List<BlockId> withOrphans(Collection<BlockId> blocks, Predicate<BlockId> isOrphan) {
        List<BlockId> wanted = new ArrayList<>(blocks);
        for (int position = 0; position < shown.size(); position++) {
            if (isOrphan.test(shown.get(position))) {
                wanted.add(position == 0 ? 0 : wanted.indexOf(shown.get(position - 1)) + 1, shown.get(position));
            }
        }
        return wanted;
    }
}
