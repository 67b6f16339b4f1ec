package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.common.BlockId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The parts of an open editor, and what each action of the person does to the draft. */
final class EditorPage extends Div {

    private final Draft draft;
    private final Consumer<Optional<String>> seat;
    private final PageDesk desk;
    private final EditorBar bar;
    private final EditorHead head;
    private final Outline outline = new Outline();
    private final Advice advice;
    private final DuplicatesPanel duplicates;
    private final BlockList blocks;
    private final Deletions deletions = new Deletions(this::bringBack, this::isThere);
    private final Attempts attempts;
    private final BlockSaving saving;

    /** @param seat is told where the writer is */
    EditorPage(Draft draft, ProfileId writer, PageDesk desk, BlockCopies copies, DuplicatesPanel duplicates, Runnable lost, Consumer<Optional<String>> seat) {
        this.seat = seat;
        this.draft = draft;
        this.desk = desk;
        this.head = new EditorHead(draft, desk, this::saveWords, this::apply, seat);
        this.blocks = new BlockList(this::frame);
        this.attempts = new Attempts(draft, lost, this::tell);
        this.saving = new BlockSaving(draft, desk, blocks, attempts, this::tellAround, this::show);
        Stepping steps = new Stepping(draft, head, blocks, this::stepped, lost);
        this.bar = new EditorBar(draft.copy(), writer, this::standing, new GivingBack(draft, head, blocks, saving, this::show), steps::back, steps::forth);
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
        blocks.occupied().filter(frame -> draft.content().block(frame.block().id()).isEmpty()).forEach(frame -> saving.askOfDeleted(frame, frame.block()));
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
        return new BlockFrame(block, save -> BlockEditor.of(block, desk, save), saving::save, seat);
    }

    /** Of the title, the description or the language. */
    private Optional<String> saveWords(Component field, Edit wanted, Consumer<Outcome> done) {
        return attempts.of(field, () -> wanted, (edit, outcome) -> {
            done.accept(outcome);
            tellAround();
        });
    }

    private void delete(List<BlockId> deleted) {
        Edit edit = Edit.together(deleted.stream().<Edit>map(Edit.Remove::new).toList());
        attempts.of(edit, () -> edit, (same, outcome) -> {
            show();
            if (outcome instanceof Outcome.Applied done) {
                deletions.say(deleted, done.undo());
            }
        }).ifPresent(Notices::error);
    }

    private boolean isThere(BlockId block) {
        return blocks.frame(block).isPresent();
    }

    /** The button that was pressed goes, and would leave the focus nowhere. */
    private void bringBack(Edit undo) {
        change(undo);
        undo.subject().filter(this::isThere).ifPresent(blocks::focusHandle);
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
        return attempts.of(this, () -> edit, (same, outcome) -> {
            show();
            if (outcome instanceof Outcome.Conflict) {
                Notices.say(Texts.get("resource.conflict.words"));
            }
        });
    }

    private void stepped() {
        show();
        tell();
    }

    private void tell() {
        bar.tell();
    }

    private SaveState.Standing standing() {
        if (isAsking()) {
            return SaveState.Standing.CONFLICT;
        }
        return attempts.areRefused() ? SaveState.Standing.REFUSED : SaveState.Standing.SAVED;
    }

    /** Whether a choice between two versions is open. */
    boolean isAsking() {
        return head.isAsking() || blocks.isAsking();
    }
}
