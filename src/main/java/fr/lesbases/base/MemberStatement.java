package fr.lesbases.base;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The members grid in SQL. What the viewer may not see is not in the list that is searched and sorted, so neither hits nor order tell of it. */
record MemberStatement(BaseId base, Sight sight, MemberQuery query, Instant now) {

    private static final String ENTRIES = """
            with entry as (
                select m.profile as id, 'MEMBER' as status, m.profile as person, p.first_name, p.last_name, p.slug, p.visibility, m.role, m.joined as since,
                       cast(null as timestamptz) as expires,
                       case when :all or m.profile = :viewer or p.email_shown and p.visibility = 'PUBLIC' then cast(a.email as text) end as email,
                       case when :inside then a.last_seen end as last_seen, case when :inside then coalesce(r.resources, 0) else 0 end as resources, '' as message,
                       cast(null as text) as inviter
                from membership m join profile p on p.id = m.profile join account a on a.id = m.profile
                     left join base_member_resources r on r.base = m.base and r.profile = m.profile
                where m.base = :base
                union all
                select i.id, case when i.expires < :now then 'EXPIRED' else 'INVITED' end, i.person, p.first_name, p.last_name, p.slug, p.visibility, i.role, i.sent, i.expires,
                       i.email, null, 0, '', s.first_name || ' ' || s.last_name
                from base_invitation i left join profile p on p.id = i.person join profile s on s.id = i.invited_by
                where i.base = :base and (:all or :inside and i.invited_by = :viewer and i.role = 'CONTRIBUTOR')
                union all
                select j.profile, 'REQUESTED', j.profile, p.first_name, p.last_name, p.slug, p.visibility, 'CONTRIBUTOR', j.sent, null,
                       case when p.email_shown and p.visibility = 'PUBLIC' then cast(a.email as text) end, null, 0, j.message, null
                from join_request j join profile p on p.id = j.profile join account a on a.id = j.profile
                where j.base = :base and :all
            )
            """;
    private static final String FOUND = """
            from entry where (:role = '' or role = :role) and (:status = '' or status = :status)
            and (:words = '' or name_words(' ' || first_name || ' ' || last_name || ' ' || first_name) like name_words('% ' || :words || '%') escape '!'
                 or email ilike '%' || :typed || '%' escape '!')
            """;

    List<MemberRow> rows(JdbcClient database, int offset, int most) {
        return with(database, ENTRIES + "select * " + FOUND + " order by " + order() + " offset :offset limit :most").param("offset", offset).param("most", most)
                .query((row, number) -> row(row)).list();
    }

    int count(JdbcClient database) {
        return with(database, ENTRIES + "select count(*) " + FOUND).query(Integer.class).single();
    }

    Map<MemberStatus, Long> counts(JdbcClient database) {
        return with(database, ENTRIES + "select status, count(*) " + FOUND + " group by status")
                .query((row, number) -> Map.entry(MemberStatus.valueOf(row.getString(1)), row.getLong(2))).list().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec with(JdbcClient database, String sql) {
        String escaped = query.words().replaceAll("([!%_])", "!$1");
        return database.sql(sql).param("base", base.value()).param("now", Timestamp.from(now))
                .param("all", sight.all()).param("inside", sight.inside()).param("viewer", sight.viewer().map(ProfileId::value).orElse(new UUID(0, 0)))
                .param("role", query.role().map(Role::name).orElse("")).param("status", query.status().map(MemberStatus::name).orElse(""))
                .param("words", escaped.replaceAll("[\\s’'-]+", " ")).param("typed", escaped);
    }

    private String order() {
        String name = "coalesce(last_name || ' ' || first_name, email) collate \"fr-x-icu\"";
        String chosen = switch (query.sort()) {
            case NAME -> name;
            case ROLE -> "role";
            case STATUS -> "status";
            case SINCE -> "since";
            case ACTIVITY -> "last_seen";
            case RESOURCES -> "resources";
        };
        return chosen + (query.descending() ? " desc" : "") + " nulls last, " + name + ", id";
    }

    private static MemberRow row(ResultSet row) throws SQLException {
        Optional<String> name = row.getString("first_name") == null ? Optional.empty() : Optional.of(row.getString("first_name") + " " + row.getString("last_name"));
        boolean isPublic = "PUBLIC".equals(row.getString("visibility"));
        return new MemberRow(row.getObject("id", UUID.class), MemberStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(ProfileId::new), name, Optional.ofNullable(row.getString("slug")).filter(slug -> isPublic).map(Slug::new),
                Optional.ofNullable(row.getString("email")), Role.valueOf(row.getString("role")), row.getTimestamp("since").toInstant(),
                instant(row, "expires"), instant(row, "last_seen"), row.getLong("resources"), row.getString("message"), Optional.ofNullable(row.getString("inviter")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
