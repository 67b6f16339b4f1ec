package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.WorkingCopy;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** A working copy as one open editor knows it: sends edits, remembers how to take them back. */
final class Draft {

    private final Authoring authoring;
    private final Versions versions;
    private final Steps steps;
    private final Clock clock;
    private WorkingCopy copy;
    private Content content;

    /** A step back or forth, and what became of it. */
    record Taken(Edit edit, Outcome outcome) {}

    Draft(Authoring authoring, Versions versions, WorkingCopy copy, Steps steps, Clock clock) {
        this.authoring = authoring;
        this.versions = versions;
        this.steps = steps;
        this.clock = clock;
        this.copy = copy;
        this.content = copy.content();
    }

    WorkingCopy copy() {
        return copy;
    }

    Content content() {
        return content;
    }

    boolean canUndo() {
        return steps.canUndo();
    }

    boolean canRedo() {
        return steps.canRedo();
    }

    /** Sends an edit of the person's. @throws fr.lesbases.common.DomainException where it breaks a limit */
    Outcome apply(Edit edit) {
        return send(edit, back -> steps.did(back, clock.instant()));
    }

    /** Takes the last step back; empty where there is none. A conflict means somebody changed the same thing since: that step is dropped. */
    Optional<Taken> undo() {
        return steps.undo().map(edit -> new Taken(edit, send(edit, steps::undone)));
    }

    Optional<Taken> redo() {
        return steps.redo().map(edit -> new Taken(edit, send(edit, steps::redone)));
    }

    /** A block that somebody else deleted, as a version still has it. */
    Optional<Versions.Gone> gone(BlockId block) {
        return versions.gone(copy.id(), block);
    }

    /** Takes in what others did. @throws fr.lesbases.common.DomainException where the person may no longer edit */
    void refresh() {
        copy = authoring.open(copy.id());
        content = copy.content();
    }

    private Outcome send(Edit edit, Consumer<Edit> back) {
        Outcome outcome = authoring.apply(copy.id(), edit);
        switch (outcome) {
            case Outcome.Applied applied -> {
                content = applied.content();
                back.accept(applied.undo());
            }
            case Outcome.Unchanged unchanged -> content = unchanged.content();
            case Outcome.Conflict conflict -> content = conflict.content();
        }
        return outcome;
    }
}
