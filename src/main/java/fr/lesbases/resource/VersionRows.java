package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RevisionId;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lists of versions without what they say, which is long. Whether the viewer may see them is for the caller to have asked. */
@Component
class VersionRows {

    private static final String MATCHES = " from revision v where v.resource = :resource and (:words = '' or coalesce(v.name, '') ilike :pattern escape '!'"
            + " or to_char(v.made at time zone 'Europe/Paris', 'DD.MM.YYYY HH24:MI') like :pattern escape '!')";

    private final JdbcClient database;
    private final Profiles profiles;

    VersionRows(JdbcClient database, Profiles profiles) {
        this.database = database;
        this.profiles = profiles;
    }

    /** The latest first. @param words of a name, or the beginning of a date as 12.03.2026; blank for all */
    List<Version> find(Resource resource, String words, long skip, int most) {
        List<Row> rows = asked("select id, number, name, made, made_by" + MATCHES + " order by v.made desc, v.id limit :most offset :skip", resource.id(), words)
                .param("most", most).param("skip", skip).query((row, index) -> new Row(new RevisionId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getObject(2, Integer.class)), Optional.ofNullable(row.getString(3)), row.getTimestamp(4).toInstant(),
                        new ProfileId(row.getObject(5, UUID.class)))).list();
        Map<ProfileId, Person> people = profiles.find(rows.stream().map(Row::by).toList());
        return rows.stream().map(row -> new Version(row.id(), row.number(), row.name(), people.get(row.by()), row.made(), isRead(resource, row.id()))).toList();
    }

    Version of(Resource resource, Revision revision) {
        return new Version(revision.id(), revision.number(), revision.name(), profiles.find(revision.madeBy()).orElseThrow(), revision.made(), isRead(resource, revision.id()));
    }

    long count(ResourceId resource) {
        return asked("select count(*)" + MATCHES, resource, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, ResourceId resource, String words) {
        return database.sql(sql).param("resource", resource.value()).param("words", words.strip()).param("pattern", "%" + words.strip().replaceAll("([!%_])", "!$1") + "%");
    }

    private static boolean isRead(Resource resource, RevisionId version) {
        return resource.published().filter(published -> published.id().equals(version)).isPresent();
    }

    private record Row(RevisionId id, Optional<Integer> number, Optional<String> name, Instant made, ProfileId by) {}
}
