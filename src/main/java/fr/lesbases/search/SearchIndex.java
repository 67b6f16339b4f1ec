package fr.lesbases.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.springframework.stereotype.Component;

/** The index as a whole: a copy of what the database says, which can be made anew at any time. */
@Component
class SearchIndex {

    /** Leaves the machine to those who search meanwhile. */
    private static final int THREADS = 2;
    private static final int AT_ONCE = 50;

    private final EntityManagerFactory entities;
    private final List<IndexedKind> kinds;
    private final IndexMarker marker;

    SearchIndex(EntityManagerFactory entities, List<IndexedKind> kinds, IndexMarker marker) {
        this.entities = entities;
        this.kinds = List.copyOf(kinds);
        this.marker = marker;
    }

    /** As after a change of its fields or a restored backup. What was only changed between two commits, {@link IndexMarker} tells. */
    boolean isIncomplete() {
        return kinds.stream().anyMatch(kind -> held(kind) != kind.expected());
    }

    /** How many things it holds. */
    long size() {
        return kinds.stream().mapToLong(this::held).sum();
    }

    /** Empties it and fills it again, by a process that has it for itself. */
    void rebuild() throws InterruptedException {
        indexer().startAndWait();
        marker.remove();
    }

    /** The same beside those who search: they find less until the end. */
    CompletionStage<?> rebuildInBackground() {
        return indexer().start();
    }

    private MassIndexer indexer() {
        return Search.mapping(entities).scope(kinds.stream().<Class<?>>map(IndexedKind::type).toList()).massIndexer()
                .threadsToLoadObjects(THREADS).batchSizeToLoadObjects(AT_ONCE);
    }

    private long held(IndexedKind kind) {
        try (var session = entities.createEntityManager()) {
            return Search.session(session).search(kind.type()).where(f -> f.matchAll()).fetchTotalHitCount();
        }
    }
}
