package fr.lesbases.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Indexes things that people may be changing meanwhile. */
@Component
public class Indexing {

    private static final int AT_ONCE = 200;

    private final IndexContents contents;
    private final List<IndexedKind> kinds;

    Indexing(IndexContents contents, List<IndexedKind> kinds) {
        this.contents = contents;
        this.kinds = List.copyOf(kinds);
    }

    /** Those that the index should hold, some at a time. @param type of one of the {@link IndexedKind}s @param ids any number, in any order */
    public void index(Class<?> type, List<UUID> ids) {
        IndexedKind kind = kinds.stream().filter(one -> one.type() == type).findFirst().orElseThrow();
        for (int start = 0; start < ids.size(); start += AT_ONCE) {
            index(kind, ids.subList(start, Math.min(ids.size(), start + AT_ONCE)));
        }
    }

    void index(IndexedKind kind, List<UUID> ids) {
        index(kind, ids, contents::index);
    }

    /** @see IndexContents#indexAmongMany */
    void indexAmongMany(IndexedKind kind, List<UUID> ids) {
        index(kind, ids, contents::indexAmongMany);
    }

    /** Somebody's change that is indexed between our reading and our writing would be lost, rights included: so what has changed by then is indexed once more. */
    private void index(IndexedKind kind, List<UUID> ids, BiConsumer<IndexedKind, List<UUID>> way) {
        List<UUID> left = ids;
        while (!left.isEmpty()) {
            Map<UUID, String> before = contents.states(kind, left);
            way.accept(kind, left);
            Map<UUID, String> after = contents.states(kind, left);
            left = left.stream().filter(id -> !Objects.equals(before.get(id), after.get(id))).toList();
        }
    }
}
