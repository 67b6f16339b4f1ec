package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.Block.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of applying an {@link Edit} to a {@link Content}. */
final class Editing {

    private Editing() {
    }

    static Outcome apply(Edit edit, Content content) {
        return switch (edit) {
            case Edit.Insert insert -> insert(insert, content);
            case Edit.Move move -> move(move, content);
            case Edit.Replace replace -> replace(replace, content);
            case Edit.Remove remove -> remove(remove, content);
            case Edit.Several several -> several(several, content);
            case Edit.ChangeTitle change -> change(change, content, content.title(), change.from(), change.to().strip(),
                    () -> content.withTitle(change.to()), new Edit.ChangeTitle(change.to().strip(), content.title()));
            case Edit.ChangeDescription change -> change(change, content, content.description(), change.from(), change.to().strip(),
                    () -> content.withDescription(change.to()), new Edit.ChangeDescription(change.to().strip(), content.description()));
            case Edit.ChangeLanguage change -> change(change, content, content.language(), change.from(), change.to(),
                    () -> content.withLanguage(change.to()), new Edit.ChangeLanguage(change.to(), content.language()));
            case Edit.ChangeCover change -> change(change, content, content.cover(), change.from(), change.to(),
                    () -> content.withCover(change.to()), new Edit.ChangeCover(change.to(), content.cover()));
        };
    }

    private static Outcome insert(Edit.Insert insert, Content content) {
        if (content.block(insert.block().id()).isPresent()) {
            return new Outcome.Unchanged(content);
        }
        Block block = lacking(insert.block(), content);
        return new Outcome.Applied(content.withBlocks(BlockTree.insert(content.blocks(), insert.after(), block)), new Edit.Remove(block.id(), Optional.of(block)));
    }

    /** What it held and stands elsewhere by now stays there. */
    private static Block lacking(Block block, Content content) {
        return block.withSlots(block.slots().stream().map(slot -> slot.with(slot.blocks().stream().filter(inner -> content.block(inner.id()).isEmpty())
                .map(inner -> lacking(inner, content)).toList())).toList());
    }

    private static Outcome move(Edit.Move move, Content content) {
        Optional<Block> moved = content.block(move.block());
        if (moved.isEmpty() || move.after().filter(after -> BlockTree.stands(List.of(moved.get()), after)).isPresent()) {
            return new Outcome.Unchanged(content);
        }
        List<Block> blocks = BlockTree.insert(BlockTree.without(content.blocks(), move.block()), move.after(), moved.get());
        return blocks.equals(content.blocks()) ? new Outcome.Unchanged(content)
                : new Outcome.Applied(content.withBlocks(blocks), new Edit.Move(move.block(), content.before(move.block())));
    }

    /** What a block holds has edits of its own: a replacement leaves it alone. Where it takes a slot away, what stood there goes to the end of the last one. */
    private static Outcome replace(Edit.Replace replace, Content content) {
        Optional<Block> found = content.block(replace.to().id());
        if (found.isEmpty()) {
            return new Outcome.Conflict(content, replace);
        }
        Block current = found.get();
        Set<BlockId> kept = replace.to().slots().stream().map(Slot::id).collect(Collectors.toSet());
        List<Slot> lost = current.slots().stream().filter(slot -> !kept.contains(slot.id())).toList();
        Block now = holding(replace.to(), current.slots(), lost.stream().flatMap(slot -> slot.blocks().stream()).toList());
        if (current.equals(now)) {
            return new Outcome.Unchanged(content);
        }
        if (!current.shell().equals(replace.from().shell())) {
            return new Outcome.Conflict(content, replace);
        }
        List<Edit> back = new ArrayList<>(List.of(new Edit.Replace(now, current)));
        lost.stream().flatMap(slot -> slot.blocks().stream()).forEach(block -> back.add(new Edit.Move(block.id(), content.before(block.id()))));
        return new Outcome.Applied(content.withBlocks(BlockTree.with(content.blocks(), now)), Edit.together(back));
    }

    private static Block holding(Block to, List<Slot> held, List<Block> more) {
        Map<BlockId, List<Block>> inside = held.stream().collect(Collectors.toMap(Slot::id, Slot::blocks));
        List<Slot> slots = new ArrayList<>(to.slots().stream().map(slot -> slot.with(inside.getOrDefault(slot.id(), List.of()))).toList());
        if (!more.isEmpty()) {
            Slot last = slots.removeLast();
            slots.add(last.with(Stream.concat(last.blocks().stream(), more.stream()).toList()));
        }
        return to.withSlots(slots);
    }

    private static Outcome remove(Edit.Remove remove, Content content) {
        Optional<Block> removed = content.block(remove.block());
        if (removed.isEmpty()) {
            return new Outcome.Unchanged(content);
        }
        if (remove.as().filter(as -> !as.equals(removed.get())).isPresent()) {
            return new Outcome.Conflict(content, remove);
        }
        return new Outcome.Applied(content.withBlocks(BlockTree.without(content.blocks(), remove.block())), new Edit.Insert(removed.get(), content.before(remove.block())));
    }

    /** One after the other; all of them, or none where one of them meets somebody else's change. */
    private static Outcome several(Edit.Several several, Content content) {
        Content now = content;
        List<Edit> back = new ArrayList<>();
        for (Edit edit : several.edits()) {
            switch (apply(edit, now)) {
                case Outcome.Applied applied -> {
                    now = applied.content();
                    back.addFirst(applied.undo());
                }
                case Outcome.Unchanged same -> { }
                case Outcome.Conflict conflict -> {
                    return new Outcome.Conflict(content, conflict.refused());
                }
            }
        }
        return back.isEmpty() ? new Outcome.Unchanged(content) : new Outcome.Applied(now, new Edit.Several(back));
    }

    private static <T> Outcome change(Edit edit, Content content, T current, T from, T to, java.util.function.Supplier<Content> changed, Edit undo) {
        if (current.equals(to)) {
            return new Outcome.Unchanged(content);
        }
        return current.equals(from) ? new Outcome.Applied(changed.get(), undo) : new Outcome.Conflict(content, edit);
    }
}
