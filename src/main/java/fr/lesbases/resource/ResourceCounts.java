package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many resources many bases or people have: one query for all rows of a list. What the viewer may not read is not counted, as in the lists of {@link ResourceCatalogue}. */
@Service
@Transactional(readOnly = true)
public class ResourceCounts {

    private static final String READABLE = ReadableRows.of("r");

    private final JdbcClient database;
    private final CurrentViewer currentViewer;

    ResourceCounts(JdbcClient database, CurrentViewer currentViewer) {
        this.database = database;
        this.currentViewer = currentViewer;
    }

    /** A base without any is missing. */
    public Map<BaseId, Long> ofBases(Collection<BaseId> bases) {
        return bases.isEmpty() ? Map.of() : counts(database.sql("select r.base, count(*) from resource r where" + READABLE + "and r.base in (:bases) group by r.base")
                .param("bases", bases.stream().map(BaseId::value).toList()).param(ReadableRows.KEYS, ReadableRows.keys(currentViewer.get())), BaseId::new);
    }

    /** Those they made; of the viewer also those they contribute to (PRODUCT §3). Somebody without any is missing. */
    public Map<ProfileId, Long> ofProfiles(Collection<ProfileId> people) {
        Viewer viewer = currentViewer.get();
        return people.isEmpty() ? Map.of() : counts(database.sql("""
                select owner, count(distinct id) from (
                  select r.creator as owner, r.id from resource r where r.creator in (:people) and""" + READABLE + """
                  union all
                  select c.profile, r.id from contributor c join resource r on r.id = c.resource where c.profile in (:people) and c.profile = :viewer and""" + READABLE + """
                ) mine group by owner""")
                .param("people", people.stream().map(ProfileId::value).toList()).param("viewer", viewer.profile().map(ProfileId::value).orElse(null))
                .param(ReadableRows.KEYS, ReadableRows.keys(viewer)), ProfileId::new);
    }

    /** The public bases that published something public last, the last one first. */
    public List<BaseId> basesThatPublished(int most) {
        return database.sql("""
                select b.id from base b cross join lateral (
                  select first_published as last from resource where base = b.id and deleted is null and visibility = 'PUBLIC' order by first_published desc limit 1
                ) r where b.deleted is null and b.visibility = 'PUBLIC' order by r.last desc, b.id limit :most""")
                .param("most", most).query((row, index) -> new BaseId(row.getObject(1, UUID.class))).list();
    }

    /** How many public ones were published first after that moment, for each base; a base without any is missing. */
    public Map<BaseId, Long> inBasesSince(Map<BaseId, Instant> since) {
        return counts(since("r.base", since, BaseId::value), BaseId::new);
    }

    /** The same for what people made, wherever they placed it. */
    public Map<ProfileId, Long> byPeopleSince(Map<ProfileId, Instant> since) {
        return counts(since("r.creator", since, ProfileId::value), ProfileId::new);
    }

    private <I> JdbcClient.StatementSpec since(String owner, Map<I, Instant> since, Function<I, UUID> value) {
        List<I> ids = List.copyOf(since.keySet());
        return database.sql("select s.id, count(*) from unnest(string_to_array(:ids, ' ')::uuid[], string_to_array(:moments, ' ')::timestamptz[]) s(id, moment) join resource r on "
                + owner + " = s.id and r.first_published > s.moment where r.deleted is null and r.visibility = 'PUBLIC' group by s.id")
                .param("ids", ids.stream().map(id -> value.apply(id).toString()).collect(Collectors.joining(" ")))
                .param("moments", ids.stream().map(id -> String.valueOf(since.get(id))).collect(Collectors.joining(" ")));
    }

    private static <I> Map<I, Long> counts(JdbcClient.StatementSpec query, Function<UUID, I> id) {
        Map<I, Long> counts = new HashMap<>();
        query.query(row -> {
            counts.put(id.apply(row.getObject(1, UUID.class)), row.getLong(2));
        });
        return counts;
    }
}
