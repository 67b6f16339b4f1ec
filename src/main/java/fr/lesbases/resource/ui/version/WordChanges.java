package fr.lesbases.resource.ui.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * What changed at one place of a text, and what follows it unchanged.
 *
 * @param removed pieces of the old text, {@code added} of the new one, {@code kept} of both
 */
record WordChanges(LinkedList<String> removed, LinkedList<String> added, LinkedList<String> kept) {

    private WordChanges() {
        this(new LinkedList<>(), new LinkedList<>(), new LinkedList<>());
    }

    static List<WordChanges> between(List<String> before, List<String> after) {
        List<WordChanges> changes = new ArrayList<>(List.of(new WordChanges()));
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                changes.getLast().kept.addAll(delta.getTarget().getLines());
            } else {
                if (!changes.getLast().kept.isEmpty()) {
                    changes.add(new WordChanges());
                }
                changes.getLast().removed.addAll(delta.getSource().getLines());
                changes.getLast().added.addAll(delta.getTarget().getLines());
            }
        }
        for (int place = 1; place < changes.size(); place++) {
            changes.get(place).slideBehind(changes.get(place - 1).kept);
        }
        return changes;
    }

    /** Of "end of item, item, words" and "item, words, end of item" both are right; the second is what a person did. Likewise with the blank of a word. */
    private void slideBehind(LinkedList<String> before) {
        if (removed.isEmpty() != added.isEmpty()) {
            LinkedList<String> run = removed.isEmpty() ? added : removed;
            while (!kept.isEmpty() && run.getFirst().equals(kept.getFirst()) && (run.getFirst().isBlank() || run.getFirst().startsWith("</"))) {
                before.add(kept.removeFirst());
                run.add(run.removeFirst());
            }
        }
    }
}
