package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.ui.Notices;
import fr.lesbases.common.Texts;
import java.util.Optional;

/** The parts of an open editor, and what each action of the person does to the draft. */
final class EditorPage extends Div {

    private final Draft draft;
    private final Runnable lost;
    private final PageDesk desk;
    private final EditorBar bar;
    private final EditorHead head;
    private final Outline outline = new Outline();
    private final BlockList blocks;

    EditorPage(Draft draft, ResourceFiles files, Runnable lost) {
        this.draft = draft;
        this.lost = lost;
        this.desk = new PageDesk(draft, files);
        this.bar = new EditorBar(draft.copy(), () -> step(draft.undo()), () -> step(draft.redo()));
        this.head = new EditorHead(draft, desk, this::apply);
        this.blocks = new BlockList(this::frame);

        blocks.addClassName("blocks");
        blocks.onReorder(event -> move(event.block, event.to));
        blocks.onInsert(this::insert);
        blocks.onAction(event -> act(event.block, event.action));

        H2 heading = new H2(Texts.get("resource.editor.blocks"));
        heading.addClassName("sr");
        Div body = new Div(outline, new Div(heading, blocks, new AddAtEnd(this::append)));
        body.addClassNames("wrap", "read");
        draft.copy().look().ifPresent(look -> body.getElement().setAttribute("data-family", look));
        add(bar, head, body);
        show();
    }

    /** What the draft holds now. */
    void show() {
        blocks.show(draft.content());
        head.show();
        outline.show(draft.content());
        bar.show(draft);
    }

    void focusBlock(String id) {
        draft.content().blocks().stream().filter(block -> block.id().toString().equals(id)).findFirst().ifPresent(block -> blocks.focusBlock(block.id()));
    }

    private BlockFrame frame(Block block) {
        return new BlockFrame(block, save -> BlockEditor.of(block, desk, save), this::save);
    }

    /** @return the sentence that says why it can't be saved, empty where it is, or where a conflict was put to the person */
    private Optional<String> save(BlockFrame frame, Block from, Block now) {
        return trying(new Edit.Replace(from, now), outcome -> {
            if (outcome instanceof Outcome.Conflict conflict) {
                Optional<Block> theirs = conflict.content().block(now.id());
                frame.ask(new Conflict(now, theirs, draft.copy().files(), () -> keepMine(frame, now, theirs), () -> keepTheirs(frame, theirs)));
            } else {
                frame.saved(now);
            }
            outline.show(draft.content());
            bar.show(draft);
        });
    }

    private void keepMine(BlockFrame frame, Block mine, Optional<Block> theirs) {
        frame.settle();
        apply(theirs.<Edit>map(block -> new Edit.Replace(block, mine)).orElseGet(() -> new Edit.Insert(mine, last())));
        frame.saved(mine);
    }

    private void keepTheirs(BlockFrame frame, Optional<Block> theirs) {
        frame.settle();
        theirs.ifPresent(frame::take);
        show();
    }

    private void move(BlockId block, int to) {
        apply(new Edit.Move(block, blocks.before(to, block)));
    }

    private void append(Kind kind) {
        insertBehind(kind, last());
    }

    private void insert(BlockList.Insert wanted) {
        Kind.of(wanted.kind).ifPresent(kind -> {
            insertBehind(kind, wanted.after);
            wanted.replaced.flatMap(id -> draft.content().block(id)).filter(block -> block.missing().isPresent()).ifPresent(empty -> apply(new Edit.Remove(empty.id())));
        });
    }

    private void insertBehind(Kind kind, Optional<BlockId> after) {
        Block block = kind.empty().apply(BlockId.create());
        apply(new Edit.Insert(block, after));
        blocks.focusBlock(block.id());
    }

    private void act(BlockId id, String action) {
        int position = blocks.position(id);
        switch (action) {
            case "up" -> move(id, Math.max(0, position - 1));
            case "down" -> move(id, position + 1);
            case "duplicate" -> draft.content().block(id).ifPresent(block -> apply(new Edit.Insert(block.withId(BlockId.create()), Optional.of(id))));
            case "delete" -> {
                apply(new Edit.Remove(id));
                Notices.undoable(Texts.get("resource.editor.deleted"), () -> step(draft.undo()));
            }
            default -> throw new IllegalArgumentException("no action " + action);
        }
    }

    private Optional<BlockId> last() {
        return draft.content().blocks().isEmpty() ? Optional.empty() : Optional.of(draft.content().blocks().getLast().id());
    }

    /** @return what stands in the way, empty for nothing */
    private Optional<String> apply(Edit edit) {
        return trying(edit, outcome -> {
            show();
            if (outcome instanceof Outcome.Conflict) {
                Notices.say(Texts.get("resource.conflict.words"));
            }
        });
    }

    private Optional<String> trying(Edit edit, java.util.function.Consumer<Outcome> done) {
        try {
            done.accept(draft.apply(edit));
            bar.saved();
            return Optional.empty();
        } catch (AccessDenied | NotFound noRight) {
            lost.run();
            return Optional.empty();
        } catch (DomainException refused) {
            bar.notSaved();
            return Optional.of(Texts.get(refused.key(), refused.args()));
        }
    }

    private void step(Optional<Outcome> outcome) {
        outcome.ifPresent(result -> {
            show();
            bar.saved();
            Notices.say(Texts.get(result instanceof Outcome.Conflict ? "resource.editor.undoConflict" : "resource.editor.stepDone"));
        });
    }
}
