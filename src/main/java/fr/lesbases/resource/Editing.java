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
        List<Block> blocks = new ArrayList<>(content.blocks());
        blocks.add(place(content, insert.after()), insert.block());
        return new Outcome.Applied(content.withBlocks(blocks), new Edit.Remove(insert.block().id(), Optional.of(insert.block())));
    }

    private static Outcome move(Edit.Move move, Content content) {
        int from = content.position(move.block());
        if (from < 0 || move.after().filter(move.block()::equals).isPresent()) {
            return new Outcome.Unchanged(content);
        }
        List<Block> blocks = new ArrayList<>(content.blocks());
        Block moved = blocks.remove(from);
        blocks.add(place(content.withBlocks(blocks), move.after()), moved);
        return blocks.equals(content.blocks()) ? new Outcome.Unchanged(content)
                : new Outcome.Applied(content.withBlocks(blocks), new Edit.Move(move.block(), before(content, from)));
    }

    private static Outcome replace(Edit.Replace replace, Content content) {
        int position = content.position(replace.to().id());
        if (position < 0) {
            return new Outcome.Conflict(content, replace);
        }
        Block current = content.blocks().get(position);
        if (current.equals(replace.to())) {
            return new Outcome.Unchanged(content);
        }
        if (!current.equals(replace.from())) {
            return new Outcome.Conflict(content, replace);
        }
        List<Block> blocks = new ArrayList<>(content.blocks());
        blocks.set(position, replace.to());
        return new Outcome.Applied(content.withBlocks(blocks), new Edit.Replace(replace.to(), current));
    }

    private static Outcome remove(Edit.Remove remove, Content content) {
        int position = content.position(remove.block());
        if (position < 0) {
            return new Outcome.Unchanged(content);
        }
        List<Block> blocks = new ArrayList<>(content.blocks());
        Block removed = blocks.remove(position);
        if (remove.as().filter(as -> !as.equals(removed)).isPresent()) {
            return new Outcome.Conflict(content, remove);
        }
        return new Outcome.Applied(content.withBlocks(blocks), new Edit.Insert(removed, before(content, position)));
    }

    private static <T> Outcome change(Edit edit, Content content, T current, T from, T to, java.util.function.Supplier<Content> changed, Edit undo) {
        if (current.equals(to)) {
            return new Outcome.Unchanged(content);
        }
        return current.equals(from) ? new Outcome.Applied(changed.get(), undo) : new Outcome.Conflict(content, edit);
    }

    /** The index behind that block: 0 for none given, the end where the block is gone. */
    private static int place(Content content, Optional<BlockId> after) {
        if (after.isEmpty()) {
            return 0;
        }
        int position = content.position(after.get());
        return position < 0 ? content.blocks().size() : position + 1;
    }

    private static Optional<BlockId> before(Content content, int position) {
        return position == 0 ? Optional.empty() : Optional.of(content.blocks().get(position - 1).id());
    }
}
