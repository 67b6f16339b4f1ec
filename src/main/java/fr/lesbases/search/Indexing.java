package fr.lesbases.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Indexes things that people may be changing meanwhile. */
@Component
class Indexing {

    private final IndexContents contents;

    Indexing(IndexContents contents) {
        this.contents = contents;
    }

    /** Somebody's change that is indexed between our reading and our writing would be lost, rights included: so what has changed by then is indexed once more. */
    void index(IndexedKind kind, List<UUID> ids) {
        List<UUID> left = ids;
        while (!left.isEmpty()) {
            Map<UUID, String> before = contents.states(kind, left);
            contents.index(kind, left);
            Map<UUID, String> after = contents.states(kind, left);
            left = left.stream().filter(id -> !Objects.equals(before.get(id), after.get(id))).toList();
        }
    }
}
