package fr.lesbases.exchange;

import fr.lesbases.common.Beginning;
import java.util.ArrayList;
import java.util.List;

/** A line while it is read, and what had to be changed of it: keys of sentences for the report. */
record Draft(Line line, List<String> changes) {

    Draft(Line line) {
        this(line, new ArrayList<>());
    }

    void changed(String key) {
        if (!changes.contains(key)) {
            changes.add(key);
        }
    }

    /** Cut at a word where it is too long, told by {@code key}. */
    String atMost(int limit, String text, String key) {
        if (text.length() <= limit) {
            return text;
        }
        changed(key);
        return Beginning.of(text, limit);
    }
}
