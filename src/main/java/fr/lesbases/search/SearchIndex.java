package fr.lesbases.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The index as a whole: a copy of what the database says. {@link IndexRebuild} makes it anew. */
@Component
class SearchIndex {

    private static final int AT_ONCE = 1000;

    private final IndexContents contents;
    private final Indexing indexing;
    private final List<IndexedKind> kinds;
    private final IndexQueue queue;

    SearchIndex(IndexContents contents, Indexing indexing, List<IndexedKind> kinds, IndexQueue queue) {
        this.contents = contents;
        this.indexing = indexing;
        this.kinds = List.copyOf(kinds);
        this.queue = queue;
    }

    /** How many of a kind it holds and should hold. */
    record Count(String name, long held, long expected) {}

    /** What a check found and mended. */
    record Mended(long missing, long surplus, long former) {

        static final Mended NOTHING = new Mended(0, 0, 0);

        boolean isNothing() {
            return missing + surplus + former == 0;
        }
    }

    List<Count> counts() {
        return kinds.stream().map(kind -> new Count(kind.name(), contents.held(kind), contents.expected(kind))).toList();
    }

    /** As after a change of its fields or a restored backup. What was only changed between two commits, {@link IndexMarker} tells; what waits to be indexed is not missing. */
    boolean isIncomplete() {
        long waiting = queue.waiting() + queue.failed();
        return counts().stream().anyMatch(count -> Math.abs(count.held() - count.expected()) > waiting);
    }

    /** How many things it holds. */
    long size() {
        return counts().stream().mapToLong(Count::held).sum();
    }

    /** After many changes it is searched faster. */
    void merge() {
        kinds.forEach(contents::merge);
    }

    /** Compares it with the database, thing by thing: adds what is missing, takes out what is too much, and brings what it has in a former state up to date. */
    Mended mend() {
        long missing = 0;
        long surplus = 0;
        long former = 0;
        for (IndexedKind kind : kinds) {
            UUID last = IndexContents.first();
            for (Map<UUID, String> expected = contents.stampsAfter(kind, last, AT_ONCE); !expected.isEmpty(); expected = contents.stampsAfter(kind, last, AT_ONCE)) {
                Map<UUID, String> held = contents.held(kind, expected.keySet());
                List<UUID> others = new ArrayList<>();
                for (Map.Entry<UUID, String> thing : expected.entrySet()) {
                    last = thing.getKey();
                    if (!thing.getValue().equals(held.get(last))) {
                        others.add(last);
                    }
                }
                indexing.index(kind, others);
                long lost = others.stream().filter(id -> !held.containsKey(id)).count();
                missing += lost;
                former += others.size() - lost;
            }
            surplus += contents.removeSurplus(kind);
        }
        return new Mended(missing, surplus, former);
    }
}
