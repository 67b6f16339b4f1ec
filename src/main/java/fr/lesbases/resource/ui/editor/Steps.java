package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.Edit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a person did to one resource and can take back, in whatever tab, also after a reload: kept with their session. */
final class Steps {

    /** Steps back, at the most: what a person remembers having done. */
    static final int MAX_STEPS = 200;
    /** Typing without a longer pause is one step, so that one goes back by a phrase and not by a letter… */
    static final Duration PAUSE = Duration.ofSeconds(2);
    /** …but not by more than this. */
    static final Duration PHRASE = Duration.ofSeconds(10);
    private static final int MAX_RESOURCES = 20;

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    /** @param edit takes it back */
    private record Step(Edit edit, Instant begun, Instant ended) {}

    /** Those of a session, the latest resources only. */
    private static final class OfResources extends LinkedHashMap<ResourceId, Steps> {

        private OfResources() {
            super(MAX_RESOURCES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ResourceId, Steps> eldest) {
            return size() > MAX_RESOURCES;
        }
    }

    static Steps of(VaadinSession session, ResourceId resource) {
        OfResources all = session.getAttribute(OfResources.class);
        if (all == null) {
            all = new OfResources();
            session.setAttribute(OfResources.class, all);
        }
        return all.computeIfAbsent(resource, first -> new Steps());
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    /** @param back takes back what the person did now */
    void did(Edit back, Instant now) {
        redo.clear();
        Step before = undo.peekLast();
        if (before != null && before.ended().plus(PAUSE).isAfter(now) && before.begun().plus(PHRASE).isAfter(now)) {
            Optional<Edit> both = both(back, before.edit());
            if (both.isPresent()) {
                undo.removeLast();
                undo.addLast(new Step(both.get(), before.begun(), now));
                return;
            }
        }
        push(undo, new Step(back, now, now));
    }

    Optional<Edit> undo() {
        return Optional.ofNullable(undo.pollLast()).map(Step::edit);
    }

    Optional<Edit> redo() {
        return Optional.ofNullable(redo.pollLast()).map(Step::edit);
    }

    void undone(Edit back) {
        push(redo, alone(back));
    }

    void redone(Edit back) {
        push(undo, alone(back));
    }

    /** What is typed next is not joined to it. */
    private static Step alone(Edit back) {
        return new Step(back, Instant.EPOCH, Instant.EPOCH);
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.addLast(step);
        if (steps.size() > MAX_STEPS) {
            steps.removeFirst();
        }
    }

    /** The edit that takes back two changes of the same words at once. */
    private static Optional<Edit> both(Edit later, Edit earlier) {
        if (later instanceof Edit.Replace last && earlier instanceof Edit.Replace first && last.to().equals(first.from())) {
            return Optional.of(new Edit.Replace(last.from(), first.to()));
        }
        if (later instanceof Edit.ChangeTitle last && earlier instanceof Edit.ChangeTitle first && last.to().equals(first.from())) {
            return Optional.of(new Edit.ChangeTitle(last.from(), first.to()));
        }
        if (later instanceof Edit.ChangeDescription last && earlier instanceof Edit.ChangeDescription first && last.to().equals(first.from())) {
            return Optional.of(new Edit.ChangeDescription(last.from(), first.to()));
        }
        return Optional.empty();
    }
}
