package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Edit;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says what a person deleted, with "Annuler", which brings it back whatever was done since. What is deleted one after the other is said and brought back as one: a notice
 * for each would cover the page.
 */
final class Deletions {

    private final Consumer<Edit> bringBack;
    private final Predicate<BlockId> isThere;
    /** What the notice that is shown tells, the latest first. */
    private final List<Deletion> told = new ArrayList<>();
    private Notices.@Nullable Undoable notice;

    private record Deletion(Set<BlockId> blocks, Edit undo) {}

    /** @param isThere whether a block stands on the page, perhaps brought back by another way than this notice */
    Deletions(Consumer<Edit> bringBack, Predicate<BlockId> isThere) {
        this.bringBack = bringBack;
        this.isThere = isThere;
    }

    /** @param undo brings those blocks back */
    void say(Collection<BlockId> blocks, Edit undo) {
        boolean more = notice != null && notice.isShown();
        if (!more) {
            told.clear();
        }
        told.removeIf(one -> one.blocks().stream().allMatch(isThere));
        told.addFirst(new Deletion(Set.copyOf(blocks), undo));
        String sentence = Texts.get("resource.editor.deleted", told.stream().flatMap(one -> one.blocks().stream()).distinct().count());
        if (more) {
            notice.say(sentence);
        } else {
            notice = Notices.undoable(sentence, () -> bringBack.accept(Edit.together(told.stream().map(Deletion::undo).toList())));
        }
    }
}
