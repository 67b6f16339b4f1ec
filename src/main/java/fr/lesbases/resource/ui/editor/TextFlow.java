package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.ComponentUtil;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.ui.block.checklist.CheckListEditor;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What Enter, Backspace and the shortcuts make of texts: split, joined, turned into other blocks, each time one step. The browser shows it already; where
 * somebody changed one of them meanwhile, nothing is stored and it is told to put them back.
 */
final class TextFlow {

    private final Draft draft;
    private final BlockList list;
    private final Consumer<Edit> change;

    /** @param change makes an edit and shows it */
    TextFlow(Draft draft, BlockList list, Consumer<Edit> change) {
        this.draft = draft;
        this.list = list;
        this.change = change;
        ComponentUtil.addListener(list, Above.class, this::above);
        ComponentUtil.addListener(list, Recast.class, this::recast);
        ComponentUtil.addListener(list, Join.class, this::join);
    }

    private void above(Above wanted) {
        if (draft.content().block(wanted.block).isPresent()) {
            change.accept(new Edit.Insert(new TextBlock(BlockId.create(), RichText.clean("")), draft.content().before(wanted.block)));
        }
    }

    private void recast(Recast wanted) {
        try {
            Block from = asSeen(wanted.block, wanted.base);
            Block made = made(wanted.kind, wanted.words);
            Block after = new TextBlock(BlockId.create(), RichText.clean(wanted.after));
            boolean goesOn = after.missing().isEmpty() || wanted.kind.equals("separator");
            List<Edit> edits = new ArrayList<>(List.of(new Edit.Insert(made, Optional.of(from.id()))));
            if (goesOn) {
                edits.add(new Edit.Insert(after, Optional.of(made.id())));
            }
            edits.add(wanted.kept ? new Edit.Replace(from, with(from, wanted.before)) : new Edit.Remove(from.id(), Optional.of(from)));
            change.accept(new Edit.Several(edits));
            answer(from.id(), made.id(), wanted.kind.equals("separator") ? after.id() : made.id());
        } catch (DomainException why) {
            refuse(why);
        }
    }

    private void join(Join wanted) {
        try {
            Block gone = asSeen(wanted.block, wanted.base);
            List<Edit> edits = new ArrayList<>();
            wanted.into.ifPresent(into -> edits.add(new Edit.Replace(asSeen(into, wanted.intoBase), new TextBlock(into, RichText.clean(wanted.html)))));
            edits.add(new Edit.Remove(gone.id(), Optional.of(gone)));
            change.accept(new Edit.Several(edits));
            if (draft.content().block(gone.id()).isPresent()) {
                refuse();
            } else {
                wanted.into.ifPresent(this::redraw);
            }
        } catch (DomainException why) {
            refuse(why);
        }
    }

    /** The block as the browser had it before: a text says so itself, since somebody else's change may just be under way to it. */
    private Block asSeen(BlockId id, String base) {
        Block shown = list.frame(id).map(BlockFrame::block).orElseThrow(() -> new DomainException("resource.conflict.gone"));
        return shown instanceof TextBlock ? new TextBlock(id, RichText.clean(base)) : shown;
    }

    private static Block with(Block block, String words) {
        return block instanceof TextBlock ? new TextBlock(block.id(), RichText.clean(words)) : new SectionTitleBlock(block.id(), words.strip());
    }

    private static Block made(String kind, String words) {
        return switch (kind) {
            case "title" -> new SectionTitleBlock(BlockId.create(), words.strip());
            case "text" -> new TextBlock(BlockId.create(), RichText.clean(words));
            case "checklist" -> new CheckListBlock(BlockId.create(), CheckListEditor.items(words));
            default -> new SeparatorBlock(BlockId.create());
        };
    }

    private void answer(BlockId from, BlockId made, BlockId next) {
        if (draft.content().block(made).isEmpty()) {
            refuse();
            return;
        }
        redraw(from);
        list.getElement().callJsFunction("flowed", next.toString());
    }

    /** The person is in it, so it would wait for them to leave. */
    private void redraw(BlockId id) {
        draft.content().block(id).ifPresent(now -> list.frame(id).ifPresent(frame -> frame.redraw(now)));
    }

    private void refuse(DomainException why) {
        Notices.error(Texts.get(why.key(), why.args()));
        refuse();
    }

    private void refuse() {
        list.getElement().callJsFunction("flowed", "");
    }
}
