package fr.lesbases.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.ReadOnlyMode;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the index holds and what it should hold, some at a time, and how one becomes the other. */
@Service
@Transactional
class IndexContents {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 1000;
    /** Waits until it is indexed, but for no disk: that is a file and a wait for each few hundred. */
    private static final IndexingPlanSynchronizationStrategy IN_MEMORY = plan -> {
        plan.documentCommitStrategy(DocumentCommitStrategy.NONE);
        plan.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        plan.indexingFutureHandler(indexed -> indexed.join().throwable().ifPresent(failure -> {
            throw new IllegalStateException(failure);
        }));
    };

    private final EntityManager entities;
    private final JdbcClient database;
    private final boolean isIndexedAtOnce;

    /** @param synchronization empty where changes are indexed behind the database (decision 0020) */
    IndexContents(EntityManager entities, JdbcClient database, @Value("${spring.jpa.properties.hibernate.search.indexing.plan.synchronization.strategy}") String synchronization) {
        this.entities = entities;
        this.database = database;
        isIndexedAtOnce = !synchronization.isEmpty();
    }

    static UUID first() {
        return FIRST;
    }

    long expected(IndexedKind kind) {
        return database.sql("select count(*) from " + kind.rows()).query(Long.class).single();
    }

    long held(IndexedKind kind) {
        return Search.session(entities).search(kind.type()).where(f -> f.matchAll()).fetchTotalHitCount();
    }

    /** Whether no other process has asked this today. */
    boolean isFirstOf(LocalDate day) {
        database.sql("delete from index_check where day < :day").param("day", day).update();
        return database.sql("insert into index_check (day) values (:day) on conflict do nothing").param("day", day).update() == 1;
    }

    /** The next ones it should hold, in the order of their identifiers. */
    List<UUID> expectedAfter(IndexedKind kind, UUID last, int most) {
        return database.sql("select id from " + kind.rows() + " and id > :last order by id limit :most").param("last", last).param("most", most).query(UUID.class).list();
    }

    /** The same with their stamps. */
    Map<UUID, String> stampsAfter(IndexedKind kind, UUID last, int most) {
        Map<UUID, String> stamps = new LinkedHashMap<>();
        database.sql("select id, " + Stamp.sql(kind.parts()) + " from " + kind.rows() + " and id > :last order by id limit :most").param("last", last).param("most", most)
                .query(row -> {
                    stamps.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return stamps;
    }

    /** Those of them it holds, with the stamps they have there. */
    Map<UUID, String> held(IndexedKind kind, Collection<UUID> expected) {
        Map<UUID, String> held = new HashMap<>();
        Search.session(entities).search(kind.type()).select(f -> f.composite().from(f.id(UUID.class), f.field(Stamp.FIELD, String.class)).as(Held::new))
                .where(f -> f.id().matchingAny(expected)).fetchHits(expected.size()).forEach(one -> held.put(one.id(), Objects.requireNonNullElse(one.stamp(), "")));
        return held;
    }

    private record Held(UUID id, @Nullable String stamp) {}

    /** In which state the database has them: told apart from any later one, whatever of them changes. */
    Map<UUID, String> states(IndexedKind kind, Collection<UUID> ids) {
        Map<UUID, String> states = new HashMap<>();
        database.sql("select id, xmin::text from " + kind.rows() + " and id = any(:ids)").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            states.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return states;
    }

    /** Indexes them again, and takes out what is there no more; who searches meanwhile finds the former state of each. */
    void index(IndexedKind kind, List<UUID> ids) {
        var plan = Search.session(entities).indexingPlan();
        List<?> found = entities.unwrap(Session.class).findMultiple(kind.type(), ids, ReadOnlyMode.READ_ONLY);
        kind.readAlong().accept(found.stream().filter(Objects::nonNull).toList());
        for (int place = 0; place < found.size(); place++) {
            if (found.get(place) == null) {
                plan.purge(kind.type(), ids.get(place), null);
            } else {
                plan.addOrUpdate(found.get(place));
            }
        }
        // Not with the transaction's end: it forgets what could be read together
        plan.process();
    }

    /** The same for a great many: what is indexed so may be lost with a power cut until {@link #keep}. */
    void indexAmongMany(IndexedKind kind, List<UUID> ids) {
        if (isIndexedAtOnce) {
            Search.session(entities).indexingPlanSynchronizationStrategy(IN_MEMORY);
        }
        index(kind, ids);
    }

    /** Waits until all that was indexed is on the disk. */
    void keep(IndexedKind kind) {
        if (isIndexedAtOnce) {
            Search.session(entities).workspace(kind.type()).flush();
        }
    }

    /** Makes one segment of many: each word of a search is looked up in each of them, which takes half of its time where there are fifteen. A cluster does so by itself. */
    void merge(IndexedKind kind) {
        if (isIndexedAtOnce) {
            Search.session(entities).workspace(kind.type()).mergeSegments();
        }
    }

    /** Takes out what the database does not have. @return how many */
    int removeSurplus(IndexedKind kind) {
        int removed = 0;
        try (SearchScroll<UUID> pages = Search.session(entities).search(kind.type()).select(f -> f.id(UUID.class)).where(f -> f.matchAll()).scroll(AT_ONCE)) {
            for (var page = pages.next(); page.hasHits(); page = pages.next()) {
                List<UUID> surplus = new ArrayList<>(page.hits());
                surplus.removeAll(new HashSet<>(database.sql("select id from " + kind.rows() + " and id = any(:ids)").param("ids", page.hits().toArray(UUID[]::new)).query(UUID.class).list()));
                surplus.forEach(id -> Search.session(entities).indexingPlan().purge(kind.type(), id, null));
                removed += surplus.size();
            }
        }
        return removed;
    }
}
