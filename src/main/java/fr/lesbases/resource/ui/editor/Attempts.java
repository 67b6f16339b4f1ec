package fr.lesbases.resource.ui.editor;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Edits as they are tried on the draft. Knows the parts whose last change could not be stored, each with its sentence beside it. */
final class Attempts {

    private final Draft draft;
    private final Runnable lost;
    private final Runnable tried;
    private final Set<Object> refused = new HashSet<>();

    /** @param lost where the right to edit is gone @param tried after each */
    Attempts(Draft draft, Runnable lost, Runnable tried) {
        this.draft = draft;
        this.lost = lost;
        this.tried = tried;
    }

    /**
     * A fault counts as refused: what was typed is not stored, and must not look as if it were.
     *
     * @return what stands in the way, empty for nothing
     */
    <E extends Edit> Optional<String> of(Object part, Supplier<E> made, BiConsumer<E, Outcome> done) {
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
            tried.run();
        }
    }

    /** Of what is still shown. */
    boolean areRefused() {
        refused.removeIf(part -> part instanceof BlockFrame frame && !frame.isAttached());
        return !refused.isEmpty();
    }
}
