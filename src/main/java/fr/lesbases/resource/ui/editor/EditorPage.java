package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.resource.Block;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.Remark;
import fr.lesbases.resource.ui.block.BlockEditor;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The parts of an open editor, and what each action of the person does to the draft. */
final class EditorPage extends Div {

    private static final String KEY = "event.key";
    private static final String SHIFT = "event.shiftKey";

    private final Draft draft;
    private final Runnable lost;
    private final Consumer<Optional<BlockId>> seat;
    private final PageDesk desk;
    private final EditorBar bar;
    private final EditorHead head;
    private final Outline outline = new Outline();
    private final Advice advice;
    private final BlockList blocks;
    /** The parts whose last change could not be stored, each with its sentence beside it. */
    private final Set<Object> refused = new HashSet<>();

    /** @param seat is told where the person is */
    EditorPage(Draft draft, PageDesk desk, Runnable lost, Consumer<Optional<BlockId>> seat) {
        this.seat = seat;
        this.draft = draft;
        this.lost = lost;
        this.desk = desk;
        this.bar = new EditorBar(draft.copy(), this::standing, this::giveBack, () -> step(draft::undo), () -> step(draft::redo));
        this.head = new EditorHead(draft, desk, this::saveWords, this::apply);
        this.blocks = new BlockList(this::frame);
        this.advice = new Advice(desk::file, this::lead);

        blocks.addClassName("blocks");
        blocks.onReorder(event -> move(event.block, event.to));
        blocks.onInsert(this::insert);
        blocks.onAction(event -> act(event.block, event.action));

        H2 heading = new H2(Texts.get("resource.editor.blocks"));
        heading.addClassName("sr");
        Div aside = new Div(outline, advice);
        aside.addClassName("edside");
        Div body = new Div(aside, new Div(heading, blocks, new AddAtEnd(this::append)));
        body.addClassNames("wrap", "read");
        draft.copy().look().ifPresent(look -> body.getElement().setAttribute("data-family", look));
        add(bar, head, body);
        show();
    }

    /** What the draft holds now. */
    void show() {
        blocks.show(draft.content());
        head.show();
        tellAround();
    }

    private void tellAround() {
        outline.show(draft.content());
        advice.show(draft.content());
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
    void showCompany(List<Presences.Presence> others) {
        bar.showCompany(others.stream().map(Presences.Presence::person).distinct().sorted(Comparator.comparing(person -> person.name().full())).toList());
        Map<BlockId, List<Person>> writers = new HashMap<>();
        others.forEach(one -> one.block().ifPresent(block -> writers.computeIfAbsent(block, first -> new ArrayList<>()).add(one.person())));
        blocks.showCompany(writers);
    }

    void focusBlock(String id) {
        draft.content().blocks().stream().filter(block -> block.id().toString().equals(id)).findFirst().ifPresent(block -> blocks.focusBlock(block.id()));
    }

    /** By the keys every editor has, wherever the focus is. By what they write and not where they are: on a French keyboard Z is elsewhere. */
    @Override
    protected void onAttach(AttachEvent attached) {
        Registration keys = attached.getUI().getElement().addEventListener("keydown", pressed -> {
            JsonNode data = pressed.getEventData();
            step(data.get(SHIFT).asBoolean() || data.get(KEY).asString().equalsIgnoreCase("y") ? draft::redo : draft::undo);
        }).setFilter("(event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase()) && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
                + " && (event.preventDefault(), true)").addEventData(KEY).addEventData(SHIFT);
        addDetachListener(detached -> {
            detached.unregisterListener();
            keys.remove();
        });
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

    /** What was typed before the page was loaded anew, as after a restart of the server, is saved now; where somebody changed the same since, as any conflict. */
    private void giveBack(TypedBefore typed) {
        if (typed.block().isEmpty()) {
            head.giveBack(typed);
            return;
        }
        typed.block().flatMap(draft.content()::block).ifPresent(current -> blocks.frame(current.id()).ifPresent(frame -> {
            save(frame, () -> new Edit.Replace(typed.from(current), typed.onto(current))).ifPresent(Notices::error);
            draft.content().block(current.id()).ifPresent(frame::redraw);
            show();
        }));
    }

    private void ask(BlockFrame frame, Block mine, Optional<Block> theirs) {
        frame.ask(Conflict.of(mine, theirs, draft.copy().files(), desk.resources(Stream.concat(Stream.of(mine), theirs.stream())), () -> keepMine(frame, mine, theirs), () -> keepTheirs(frame, theirs)));
    }

    /** What they changed again meanwhile is asked again; what they deleted comes back where it stands. */
    private void keepMine(BlockFrame frame, Block mine, Optional<Block> theirs) {
        Optional<String> refused = theirs.isPresent() ? save(frame, theirs.get(), () -> mine)
                : trying(frame, () -> new Edit.Insert(mine, blocks.before(blocks.position(mine.id()), mine.id())), (edit, outcome) -> frame.saved(mine));
        refused.ifPresent(Notices::error);
        show();
    }

    private void keepTheirs(BlockFrame frame, Optional<Block> theirs) {
        frame.settle();
        theirs.ifPresent(frame::take);
        show();
    }

    /** Of the title or the description. */
    private Optional<String> saveWords(HeadField field, Edit wanted, Consumer<Outcome> done) {
        return trying(field, () -> wanted, (edit, outcome) -> {
            done.accept(outcome);
            tellAround();
        });
    }

    private void move(BlockId block, int to) {
        change(new Edit.Move(block, blocks.before(to, block)));
    }

    private void append(Kind kind) {
        insertBehind(kind, last());
    }

    private void insert(BlockList.Insert wanted) {
        Kind.of(wanted.kind).ifPresent(kind -> {
            insertBehind(kind, wanted.after);
            wanted.replaced.flatMap(id -> draft.content().block(id)).filter(block -> block.missing().isPresent()).ifPresent(empty -> change(new Edit.Remove(empty.id())));
        });
    }

    private void insertBehind(Kind kind, Optional<BlockId> after) {
        Block block = kind.empty().apply(BlockId.create());
        change(new Edit.Insert(block, after));
        blocks.focusBlock(block.id());
    }

    private void act(BlockId id, String action) {
        int position = blocks.position(id);
        switch (action) {
            case "up" -> move(id, Math.max(0, position - 1));
            case "down" -> move(id, position + 1);
            case "moveTo" -> askWhere(id);
            case "duplicate" -> draft.content().block(id).ifPresent(block -> change(new Edit.Insert(block.withId(BlockId.create()), Optional.of(id))));
            case "delete" -> delete(id);
            default -> throw new IllegalArgumentException("no action " + action);
        }
    }

    private void askWhere(BlockId id) {
        draft.content().block(id).ifPresent(block -> {
            MoveDialog dialog = new MoveDialog(block, draft.content().blocks(), after -> {
                change(new Edit.Move(id, after));
                blocks.focusMenu(id);
            });
            // In the view, so inside its landmark
            add(dialog);
            dialog.open();
        });
    }

    /** "Annuler" brings this block back, whatever was done since. */
    private void delete(BlockId id) {
        trying(id, () -> new Edit.Remove(id), (edit, outcome) -> {
            show();
            if (outcome instanceof Outcome.Applied deletion) {
                Notices.undoable(Texts.get("resource.editor.deleted"), () -> change(deletion.undo()));
            }
        }).ifPresent(Notices::error);
    }

    private Optional<BlockId> last() {
        return draft.content().blocks().isEmpty() ? Optional.empty() : Optional.of(draft.content().blocks().getLast().id());
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

    /** What the person takes back shows at once, also in the field they are in: all they typed there was sent before. */
    private void step(Supplier<Optional<Draft.Taken>> undoOrRedo) {
        try {
            Optional<Draft.Taken> taken = undoOrRedo.get();
            show();
            blocks.takeHeld();
            head.takeHeld();
            taken.ifPresent(this::reveal);
            bar.tell();
        } catch (AccessDenied | NotFound noRight) {
            lost.run();
        } catch (DomainException why) {
            Notices.error(Texts.get(why.key(), why.args()));
        }
    }

    private void reveal(Draft.Taken taken) {
        Notices.say(Texts.get(taken.outcome() instanceof Outcome.Conflict ? "resource.editor.undoConflict" : "resource.editor.stepDone"));
        taken.edit().subject().flatMap(blocks::frame).filter(frame -> !frame.isOccupied()).ifPresent(frame -> blocks.focusBlock(frame.block().id()));
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
