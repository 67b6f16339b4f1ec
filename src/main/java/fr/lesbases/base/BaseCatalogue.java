package fr.lesbases.base;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of bases. Each asks whether the viewer's keys meet the readers', so lists and counts agree and can't leak. */
@Service
@Transactional(readOnly = true)
public class BaseCatalogue {

    /** Rows a page. */
    public static final int PAGE_SIZE = 24;

    private static final String READABLE = ReadableRows.of("b");
    private static final String OF_MEMBER = " from base b join membership m on m.base = b.id where m.profile = :profile and" + READABLE;

    private final JdbcClient database;
    private final CurrentViewer currentViewer;

    BaseCatalogue(JdbcClient database, CurrentViewer currentViewer) {
        this.database = database;
        this.currentViewer = currentViewer;
    }

    /** Rows for these, in this order; what the viewer may not read is left out. For lists kept elsewhere, as search results are. */
    public List<BaseRow> rows(Collection<BaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Viewer viewer = currentViewer.get();
        Map<BaseId, BaseRow> rows = database.sql("""
                select b.id, b.slug, b.name, b.visibility, b.logo, b.description, b.departement,
                  (select count(*) from membership m where m.base = b.id) as members,
                  (select m.role from membership m where m.base = b.id and m.profile = :viewer) as role
                from base b where b.id in (:ids) and""" + READABLE)
                .param("viewer", viewer.profile().map(ProfileId::value).orElse(null)).param("ids", ids.stream().map(BaseId::value).toList())
                .param(ReadableRows.KEYS, ReadableRows.keys(viewer)).query(BaseCatalogue::row).list().stream().collect(toMap(row -> row.base().id(), row -> row));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** The bases this person is a member of and the viewer may read, by name. @param number of the page, from 1 */
    public Page<BaseRow> ofMember(ProfileId profile, int number) {
        long total = countOfMember(profile);
        int shown = Page.toShow(number, total, PAGE_SIZE);
        List<BaseId> page = ofMember("select b.id" + OF_MEMBER + "order by b.name collate \"fr-x-icu\", b.id limit :size offset :offset", profile)
                .param("size", PAGE_SIZE).param("offset", (shown - 1) * PAGE_SIZE).query((row, index) -> new BaseId(row.getObject(1, UUID.class))).list();
        return new Page<>(rows(page), total, shown, PAGE_SIZE);
    }

    public long countOfMember(ProfileId profile) {
        return ofMember("select count(*)" + OF_MEMBER, profile).query(Long.class).single();
    }

    /** How many public ones there are. */
    public long countPublic() {
        return database.sql("select count(*) from base where deleted is null and visibility = 'PUBLIC'").query(Long.class).single();
    }

    private JdbcClient.StatementSpec ofMember(String sql, ProfileId profile) {
        return database.sql(sql).param("profile", profile.value()).param(ReadableRows.KEYS, ReadableRows.keys(currentViewer.get()));
    }

    private static BaseRow row(ResultSet row, int index) throws SQLException {
        BaseName name = new BaseName(new BaseId(row.getObject("id", UUID.class)), new Slug(row.getString("slug")), row.getString("name"),
                Visibility.valueOf(row.getString("visibility")), Optional.ofNullable(row.getObject("logo", UUID.class)).map(FileId::new));
        return new BaseRow(name, row.getString("description"), Optional.ofNullable(row.getString("departement")), row.getLong("members"),
                Optional.ofNullable(row.getString("role")).map(Role::valueOf));
    }
}
