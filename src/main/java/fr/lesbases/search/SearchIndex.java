package fr.lesbases.search;

import java.util.List;
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
    record Mended(long missing, long surplus) {}

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

    /** Compares it with the database, thing by thing, adds what is missing and takes out what is too much. */
    Mended mend() {
        long missing = 0;
        long surplus = 0;
        for (IndexedKind kind : kinds) {
            for (List<UUID> ids = contents.expectedAfter(kind, IndexContents.first(), AT_ONCE); !ids.isEmpty(); ids = contents.expectedAfter(kind, ids.getLast(), AT_ONCE)) {
                List<UUID> lost = contents.missing(kind, ids);
                indexing.index(kind, lost);
                missing += lost.size();
            }
            surplus += contents.removeSurplus(kind);
        }
        return new Mended(missing, surplus);
    }
}
