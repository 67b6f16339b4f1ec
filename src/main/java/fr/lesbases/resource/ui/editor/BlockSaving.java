package fr.lesbases.resource.ui.editor;

import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.block.Block;
import fr.lesbases.ui.Notices;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stores what is written in blocks. Where somebody changed or deleted the same meanwhile, the person chooses which one stays. */
final class BlockSaving {

    private final Draft draft;
    private final PageDesk desk;
    private final BlockList blocks;
    private final Attempts attempts;
    private final Runnable saved;
    private final Runnable chosen;

    /** @param saved after each @param chosen once a choice is made */
    BlockSaving(Draft draft, PageDesk desk, BlockList blocks, Attempts attempts, Runnable saved, Runnable chosen) {
        this.draft = draft;
        this.desk = desk;
        this.blocks = blocks;
        this.attempts = attempts;
        this.saved = saved;
        this.chosen = chosen;
    }

    /** @return the sentence that says why it can't be saved, empty where it is, or where a conflict was put to the person */
    Optional<String> save(BlockFrame frame, Block from, Supplier<? extends Block> made) {
        return save(frame, () -> new Edit.Replace(from, made.get()));
    }

    Optional<String> save(BlockFrame frame, Supplier<Edit.Replace> made) {
        return attempts.of(frame, made, (edit, outcome) -> {
            if (outcome instanceof Outcome.Conflict conflict) {
                ask(frame, edit.to(), conflict.content().block(edit.to().id()));
            } else {
                frame.saved(edit.to());
            }
            saved.run();
        });
    }

    /** What is to become of a block that somebody deleted. */
    void askOfDeleted(BlockFrame frame, Block mine) {
        ask(frame, mine, Optional.empty());
    }

    private void ask(BlockFrame frame, Block mine, Optional<Block> theirs) {
        frame.ask(Conflict.of(mine, theirs, draft.copy().files(), desk.resources(Stream.concat(Stream.of(mine), theirs.stream())), draft.content().language(), () -> keepMine(frame, mine, theirs), () -> keepTheirs(frame, theirs)));
    }

    /** What they changed again meanwhile is asked again; what they deleted comes back where it stands. */
    private void keepMine(BlockFrame frame, Block mine, Optional<Block> theirs) {
        theirs.map(from -> save(frame, from, () -> mine))
                .orElseGet(() -> attempts.of(frame, () -> new Edit.Insert(mine, blocks.before(mine.id())), (edit, outcome) -> frame.saved(mine)))
                .ifPresent(Notices::error);
        goOn(frame);
    }

    private void keepTheirs(BlockFrame frame, Optional<Block> theirs) {
        frame.settle();
        theirs.ifPresent(frame::take);
        goOn(frame);
    }

    /** The button that was pressed goes, and would leave the focus nowhere. */
    private void goOn(BlockFrame frame) {
        chosen.run();
        blocks.focusHandle(frame.block().id());
    }
}
