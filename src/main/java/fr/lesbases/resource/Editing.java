package fr.lesbases.resource;

import fr.lesbases.common.BlockId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** What a block holds has edits of its own: a replacement leaves it alone, unless it takes a slot away in which something stands. */
    private static Outcome replace(Edit.Replace replace, Content content) {
        Optional<Block> current = content.block(replace.to().id());
        if (current.isEmpty()) {
            return new Outcome.Conflict(content, replace);
        }
        Block now = holding(replace.to(), current.get());
        if (current.get().equals(now)) {
            return new Outcome.Unchanged(content);
        }
        boolean loses = now.all().count() < current.get().all().count();
        if (loses || !current.get().shell().equals(replace.from().shell())) {
            return new Outcome.Conflict(content, replace);
        }
        return new Outcome.Applied(content.withBlocks(BlockTree.with(content.blocks(), now)), new Edit.Replace(now, current.get()));
    }

    private static Block holding(Block to, Block current) {
        return to.withSlots(to.slots().stream().map(slot -> current.slots().stream().filter(held -> held.id().equals(slot.id())).findFirst()
                .orElseGet(() -> slot.with(List.of()))).toList());
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
