package fr.lesbases.resource.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements can stay where they are when a list gets another order, so that as few as possible move. */
final class Reordering {

    private Reordering() {
    }

    /** A longest run of {@code current} that is in the order of {@code wanted} already (longest increasing subsequence, n log n). */
    static <T> Set<T> stay(List<T> current, List<T> wanted) {
        Map<T, Integer> target = new HashMap<>();
        for (int position = 0; position < wanted.size(); position++) {
            target.put(wanted.get(position), position);
        }
        List<T> known = current.stream().filter(target::containsKey).toList();
        int[] previous = new int[known.size()];
        List<Integer> ends = new ArrayList<>();
        for (int index = 0; index < known.size(); index++) {
            int place = target.get(known.get(index));
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (target.get(known.get(ends.get(middle))) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[index] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(index);
            } else {
                ends.set(low, index);
            }
        }
        Set<T> stay = new HashSet<>();
        for (int index = ends.isEmpty() ? -1 : ends.getLast(); index >= 0; index = previous[index]) {
            stay.add(known.get(index));
        }
        return stay;
    }
}
