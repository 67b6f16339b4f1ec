package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.BlockCopies;
import fr.lesbases.resource.Clues;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.Remark;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.ui.DuplicatesPanel;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.ui.Hint;
import fr.lesbases.ui.Notices;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of an open editor, and what each action of the person does to the draft. */
final class EditorPage extends Div {

    private final Draft draft;
    private final Runnable lost;
    private final Consumer<Optional<String>> seat;
    private final PageDesk desk;
    private final EditorBar bar;
    private final EditorHead head;
    private final Outline outline = new Outline();
    private final Advice advice;
    private final DuplicatesPanel duplicates;
    private final BlockList blocks;
    private final Deletions deletions = new Deletions(this::bringBack);
    /** The parts whose last change could not be stored, each with its sentence beside it. */
    private final Set<Object> refused = new HashSet<>();

    /** @param seat is told where the writer is */
    EditorPage(Draft draft, ProfileId writer, PageDesk desk, BlockCopies copies, DuplicatesPanel duplicates, Runnable lost, Consumer<Optional<String>> seat) {
        this.seat = seat;
        this.draft = draft;
        this.lost = lost;
        this.desk = desk;
        this.head = new EditorHead(draft, desk, this::saveWords, this::apply, seat);
        this.blocks = new BlockList(this::frame);
        Stepping steps = new Stepping(draft, head, blocks, this::stepped, lost);
        this.bar = new EditorBar(draft.copy(), writer, this::standing, new GivingBack(draft, head, blocks, this::save, (frame, mine) -> ask(frame, mine, Optional.empty()), this::show), steps::back, steps::forth);
        this.advice = new Advice(desk::file, this::lead);
        this.duplicates = duplicates;

        blocks.addClassName("blocks");
        Arranging arranging = new Arranging(draft, blocks, copies, Clipboard.of(VaadinSession.getCurrent()), this::change, this::delete, this::ask);
        new TextFlow(draft, blocks, this::change);
        new Pasting(draft, desk, blocks, this::change);

        H2 heading = new H2(Texts.get("resource.editor.blocks"));
        heading.addClassName("sr");
        Div aside = new Div(duplicates, outline, advice);
        aside.addClassName("edside");
        Div body = new Div(aside, new Div(new Hint("editeur", 4), heading, blocks, new AddAtEnd(arranging::append)));
        body.addClassNames("wrap", "read");
        draft.copy().look().ifPresent(look -> body.getElement().setAttribute("data-family", look));
        add(bar, head, body);
        steps.listen(this);
        show();
    }

    /** What the draft holds now. */
    void show() {
        blocks.show(draft.content());
        head.show();
        tellAround();
    }

    private void tellAround() {
        blocks.write(draft.content().language());
        outline.show(draft.content());
        advice.show(draft.content());
        duplicates.show(Clues.of(draft.content()));
        bar.show(draft);
    }

    private void lead(Remark remark) {
        remark.block().ifPresentOrElse(blocks::focusBlock, () -> head.focus(remark.about()));
    }

    /** What others did. A block they deleted while the person writes in it stays, with the question what is to become of it. */
    void showOthers() {
        blocks.occupied().filter(frame -> draft.content().block(frame.block().id()).isEmpty()).forEach(frame -> ask(frame, frame.block(), Optional.empty()));
        show();
    }

    /** The others who are here. */
    void showCompany(List<Presences.Other> others) {
        bar.showCompany(others.stream().map(Presences.Other::person).distinct().sorted(Comparator.comparing(person -> person.name().full())).toList());
        Map<String, List<Presences.Other>> parts = others.stream().filter(one -> one.part().isPresent()).collect(Collectors.groupingBy(one -> one.part().orElseThrow()));
        blocks.showCompany(parts);
        head.showCompany(parts);
    }

    void focusBlock(String id) {
        draft.content().all().filter(block -> block.id().toString().equals(id)).findFirst().ifPresent(block -> blocks.focusBlock(block.id()));
    }

    private BlockFrame frame(Block block) {
        return new BlockFrame(block, save -> BlockEditor.of(block, desk, save), this::save, seat);
    }

    /** @return the sentence that says why it can't be saved, empty where it is, or where a conflict was put to the person */
    private Optional<String> save(BlockFrame frame, Block from, Supplier<? extends Block> made) {
        return save(frame, () -> new Edit.Replace(from, made.get()));
    }

    private Optional<String> save(BlockFrame frame, Supplier<Edit.Replace> made) {
        return trying(frame, made, (edit, outcome) -> {
            if (outcome instanceof Outcome.Conflict conflict) {
                ask(frame, edit.to(), conflict.content().block(edit.to().id()));
            } else {
                frame.saved(edit.to());
            }
            tellAround();
        });
    }

    private void ask(BlockFrame frame, Block mine, Optional<Block> theirs) {
        frame.ask(Conflict.of(mine, theirs, draft.copy().files(), desk.resources(Stream.concat(Stream.of(mine), theirs.stream())), draft.content().language(), () -> keepMine(frame, mine, theirs), () -> keepTheirs(frame, theirs)));
    }

    /** What they changed again meanwhile is asked again; what they deleted comes back where it stands. */
    private void keepMine(BlockFrame frame, Block mine, Optional<Block> theirs) {
        Optional<String> refused = theirs.isPresent() ? save(frame, theirs.get(), () -> mine)
                : trying(frame, () -> new Edit.Insert(mine, blocks.before(mine.id())), (edit, outcome) -> frame.saved(mine));
        refused.ifPresent(Notices::error);
        goOn(frame);
    }

    private void keepTheirs(BlockFrame frame, Optional<Block> theirs) {
        frame.settle();
        theirs.ifPresent(frame::take);
        goOn(frame);
    }

    /** The button that was pressed goes, and would leave the focus nowhere. */
    private void goOn(BlockFrame frame) {
        show();
        blocks.focusHandle(frame.block().id());
    }

    /** Of the title, the description or the language. */
    private Optional<String> saveWords(Component field, Edit wanted, Consumer<Outcome> done) {
        return trying(field, () -> wanted, (edit, outcome) -> {
            done.accept(outcome);
            tellAround();
        });
    }

    private void delete(List<BlockId> deleted) {
        Edit edit = Edit.together(deleted.stream().<Edit>map(Edit.Remove::new).toList());
        trying(edit, () -> edit, (same, outcome) -> {
            show();
            if (outcome instanceof Outcome.Applied done) {
                deletions.say(deleted, done.undo());
            }
        }).ifPresent(Notices::error);
    }

    /** The button that was pressed goes, and would leave the focus nowhere. */
    private void bringBack(Edit undo) {
        change(undo);
        undo.subject().filter(id -> blocks.frame(id).isPresent()).ifPresent(blocks::focusHandle);
    }

    /** In the view, so inside its landmark. */
    private void ask(MoveDialog dialog) {
        add(dialog);
        dialog.open();
    }

    /** An edit without a field beside which a refusal could stand. */
    private void change(Edit edit) {
        apply(edit).ifPresent(Notices::error);
    }

    /** @return what stands in the way, empty for nothing */
    private Optional<String> apply(Edit edit) {
        return trying(this, () -> edit, (same, outcome) -> {
            show();
            if (outcome instanceof Outcome.Conflict) {
                Notices.say(Texts.get("resource.conflict.words"));
            }
        });
    }

    /** A fault counts as refused: what was typed is not stored, and must not look as if it were. */
    private <E extends Edit> Optional<String> trying(Object part, Supplier<E> made, BiConsumer<E, Outcome> done) {
        refused.add(part);
        try {
            E edit = made.get();
            done.accept(edit, draft.apply(edit));
            refused.remove(part);
            return Optional.empty();
        } catch (AccessDenied | NotFound noRight) {
            lost.run();
            return Optional.empty();
        } catch (DomainException why) {
            return Optional.of(Texts.get(why.key(), why.args()));
        } finally {
            bar.tell();
        }
    }

    private void stepped() {
        show();
        bar.tell();
    }

    private SaveState.Standing standing() {
        if (isAsking()) {
            return SaveState.Standing.CONFLICT;
        }
        refused.removeIf(part -> part instanceof BlockFrame frame && !frame.isAttached());
        return refused.isEmpty() ? SaveState.Standing.SAVED : SaveState.Standing.REFUSED;
    }

    /** Whether a choice between two versions is open. */
    boolean isAsking() {
        return head.isAsking() || blocks.isAsking();
    }
}
