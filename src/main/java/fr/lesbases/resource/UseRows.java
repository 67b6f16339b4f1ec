package fr.lesbases.resource;

import fr.lesbases.common.ResourceId;
import fr.lesbases.common.UnseenByReaders;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes use into the rows of resources, many in one statement. Past their entities: neither their version nor any date of theirs changes, so nobody's edit is refused
 * for it. What is locked by somebody's change is left out rather than waited for: who waits with some locks in hand can stop others.
 */
@Service
@Transactional
class UseRows {

    private static final String WANTED = """
            with wanted as (select * from unnest(string_to_array(:ids, ' ')::uuid[], string_to_array(:numbers, ' ')::bigint[]) w(id, number)),
            free as (select r.id from resource r where r.id in (select id from wanted) order by r.id for no key update skip locked)
            """;
    private static final String FROM = " from wanted w join free f on f.id = w.id where r.id = w.id returning r.id";

    private final JdbcClient database;

    UseRows(JdbcClient database) {
        this.database = database;
    }

    /** @return those it was written to */
    @UnseenByReaders
    Set<ResourceId> addViews(Map<ResourceId, Long> views) {
        return update("update resource r set views = r.views + w.number", views);
    }

    /** @return those it was written to */
    Set<ResourceId> writeSaves(Map<ResourceId, Long> saves) {
        return update("update resource r set saves = w.number", saves);
    }

    @Transactional(readOnly = true)
    Set<ResourceId> existing(Collection<ResourceId> ids) {
        return ids.isEmpty() ? Set.of() : ids(database.sql("select id from resource where id in (:ids)").param("ids", ids.stream().map(ResourceId::value).toList()));
    }

    private Set<ResourceId> update(String update, Map<ResourceId, Long> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        List<ResourceId> ids = List.copyOf(numbers.keySet());
        return ids(database.sql(WANTED + update + FROM).param("ids", ids.stream().map(ResourceId::toString).collect(Collectors.joining(" ")))
                .param("numbers", ids.stream().map(id -> String.valueOf(numbers.get(id))).collect(Collectors.joining(" "))));
    }

    private static Set<ResourceId> ids(JdbcClient.StatementSpec query) {
        return new HashSet<>(query.query((row, index) -> new ResourceId(row.getObject(1, UUID.class))).list());
    }
}
