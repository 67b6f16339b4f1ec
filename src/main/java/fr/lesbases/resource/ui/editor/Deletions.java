package fr.lesbases.resource.ui.editor;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Edit;
import fr.lesbases.ui.Notices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says what a person deleted, with "Annuler", which brings it back whatever was done since. What is deleted one after the other is said and brought back as one: a notice
 * for each would cover the page.
 */
final class Deletions {

    private final Consumer<Edit> bringBack;
    /** Of what the notice that is shown tells, the latest first. */
    private final List<Edit> undos = new ArrayList<>();
    private final Set<BlockId> gone = new HashSet<>();
    private Notices.@Nullable Undoable notice;

    Deletions(Consumer<Edit> bringBack) {
        this.bringBack = bringBack;
    }

    /** @param undo brings those blocks back */
    void say(Collection<BlockId> blocks, Edit undo) {
        boolean more = notice != null && notice.isShown();
        if (!more) {
            undos.clear();
            gone.clear();
        }
        undos.addFirst(undo);
        gone.addAll(blocks);
        String sentence = Texts.get("resource.editor.deleted", gone.size());
        if (more) {
            notice.say(sentence);
        } else {
            notice = Notices.undoable(sentence, () -> bringBack.accept(Edit.together(List.copyOf(undos))));
        }
    }
}
