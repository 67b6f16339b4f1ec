package fr.lesbases.resource.ui.editor;

import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.WorkingCopy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A working copy as one open editor knows it: sends edits, remembers how to take them back. */
final class Draft {

    /** Steps back, at the most: what a person remembers having done. */
    private static final int MAX_STEPS = 200;

    private final Authoring authoring;
    private WorkingCopy copy;
    private Content content;
    private final Deque<Edit> undo = new ArrayDeque<>();
    private final Deque<Edit> redo = new ArrayDeque<>();

    Draft(Authoring authoring, WorkingCopy copy) {
        this.authoring = authoring;
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
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Sends an edit of the person's. @throws fr.lesbases.common.DomainException where it breaks a limit */
    Outcome apply(Edit edit) {
        return send(edit, undo).map(outcome -> {
            redo.clear();
            return outcome;
        }).orElseThrow();
    }

    /** Takes the last edit back; empty where there is none. A conflict means somebody changed the same thing since: that step is dropped. */
    Optional<Outcome> undo() {
        return Optional.ofNullable(undo.pollLast()).flatMap(edit -> send(edit, redo));
    }

    Optional<Outcome> redo() {
        return Optional.ofNullable(redo.pollLast()).flatMap(edit -> send(edit, undo));
    }

    /** Takes in what others did. @throws fr.lesbases.common.DomainException where the person may no longer edit */
    void refresh() {
        copy = authoring.open(copy.id());
        content = copy.content();
    }

    private Optional<Outcome> send(Edit edit, Deque<Edit> back) {
        Outcome outcome = authoring.apply(copy.id(), edit);
        switch (outcome) {
            case Outcome.Applied applied -> {
                content = applied.content();
                back.addLast(applied.undo());
                if (back.size() > MAX_STEPS) {
                    back.removeFirst();
                }
            }
            case Outcome.Unchanged unchanged -> content = unchanged.content();
            case Outcome.Conflict conflict -> content = conflict.content();
        }
        return Optional.of(outcome);
    }
}
