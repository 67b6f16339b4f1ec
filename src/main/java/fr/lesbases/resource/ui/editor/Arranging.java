package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.BlockCopies;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.block.Block;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts blocks elsewhere, adds and takes away: one or several at once, each time one step. */
final class Arranging {

    private final Draft draft;
    private final BlockList list;
    private final BlockCopies copies;
    private final Clipboard clipboard;
    private final Consumer<Edit> change;
    private final Consumer<List<BlockId>> delete;
    private final Consumer<MoveDialog> ask;

    /** @param change makes an edit and shows it @param delete takes blocks away, and says so beside a way back */
    Arranging(Draft draft, BlockList list, BlockCopies copies, Clipboard clipboard, Consumer<Edit> change, Consumer<List<BlockId>> delete, Consumer<MoveDialog> ask) {
        this.draft = draft;
        this.list = list;
        this.copies = copies;
        this.clipboard = clipboard;
        this.change = change;
        this.delete = delete;
        this.ask = ask;
        list.onReorder(event -> move(chosen(event.blocks), list.place(event.after)));
        list.onInsert(event -> Kind.of(event.kind).ifPresent(kind -> insert(kind, list.place(event.after), event.replaced)));
        list.onAction(event -> act(chosen(event.blocks), event.action, event.token));
        list.onPaste(event -> paste(event.token, list.place(event.after)));
    }

    void append(Kind kind) {
        List<Block> blocks = draft.content().blocks();
        insert(kind, blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast().id()), Optional.empty());
    }

    private void insert(Kind kind, Optional<BlockId> after, Optional<BlockId> replaced) {
        Block block = kind.empty().apply(BlockId.create());
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Insert(block, after)));
        replaced.flatMap(draft.content()::block).filter(empty -> empty.missing().isPresent()).ifPresent(empty -> edits.add(new Edit.Remove(empty.id())));
        change.accept(Edit.together(edits));
        list.focusBlock(block.id());
    }

    private void act(List<Block> blocks, String action, String token) {
        if (blocks.isEmpty()) {
            return;
        }
        Content content = draft.content();
        List<Block> beside = content.beside(blocks.getFirst().id());
        int first = beside.indexOf(blocks.getFirst());
        int last = beside.indexOf(blocks.getLast());
        switch (action) {
            case "up" -> move(blocks, content.before(beside.get(Math.max(0, first - 1)).id()));
            case "down" -> move(blocks, Optional.of(beside.get(Math.min(beside.size() - 1, last + 1)).id()));
            case "moveTo" -> ask.accept(new MoveDialog(blocks, content.blocks(), after -> {
                move(blocks, after);
                list.focusMenu(blocks.getFirst().id());
            }));
            case "duplicate" -> duplicate(blocks);
            case "delete" -> delete.accept(blocks.stream().map(Block::id).toList());
            case "copy" -> copy(blocks, token);
            case "cut" -> {
                copy(blocks, token);
                delete.accept(blocks.stream().map(Block::id).toList());
            }
            case "paste" -> paste(token, Optional.of(blocks.getLast().id()));
            default -> throw new IllegalArgumentException("no action " + action);
        }
    }

    private void move(List<Block> blocks, Optional<BlockId> after) {
        List<Edit> edits = new ArrayList<>();
        Optional<BlockId> place = after;
        for (Block block : blocks) {
            edits.add(new Edit.Move(block.id(), place));
            place = Optional.of(block.id());
        }
        change.accept(Edit.together(edits));
    }

    private void copy(List<Block> blocks, String token) {
        clipboard.put(new Clipboard.Copied(token, draft.copy().id(), blocks));
        Notices.say(Texts.get("resource.editor.copied", blocks.size()));
    }

    /** A block copied from another resource brings its files along. */
    private void paste(String token, Optional<BlockId> after) {
        Optional<Clipboard.Copied> copied = clipboard.find(token);
        if (copied.isEmpty()) {
            Notices.say(Texts.get("resource.editor.nothingToPaste"));
            return;
        }
        try {
            List<Block> blocks = copies.pasted(copied.get().source(), copied.get().blocks(), draft.copy().id());
            change.accept(Edit.inserts(blocks, after));
            list.focusHandle(blocks.getFirst().id());
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
        }
    }

    private void duplicate(List<Block> blocks) {
        List<Block> copies = blocks.stream().map(block -> block.withId(BlockId.create())).toList();
        change.accept(Edit.inserts(copies, Optional.of(blocks.getLast().id())));
        list.focusHandle(copies.getFirst().id());
    }

    /** In the order of reading; what stands within another one of them goes with that one. */
    private List<Block> chosen(List<BlockId> ids) {
        Set<BlockId> left = new HashSet<>(ids);
        List<Block> chosen = new ArrayList<>();
        draft.content().all().forEach(block -> {
            if (left.contains(block.id())) {
                chosen.add(block);
                block.all().map(Block::id).forEach(left::remove);
            }
        });
        return chosen;
    }
}
