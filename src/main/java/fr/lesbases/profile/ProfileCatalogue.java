package fr.lesbases.profile;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
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

/** Lists of profiles: of public ones, whoever looks. */
@Service
@Transactional(readOnly = true)
public class ProfileCatalogue {

    private final JdbcClient database;

    ProfileCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** Rows for these, in this order; private ones are left out. For lists kept elsewhere, as search results are. */
    public List<ProfileRow> rows(Collection<ProfileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ProfileId, ProfileRow> rows = database.sql("select id, slug, first_name, last_name, description, departement from profile where id in (:ids) and visibility = 'PUBLIC'")
                .param("ids", ids.stream().map(ProfileId::value).toList()).query(ProfileCatalogue::row).list().stream().collect(toMap(row -> row.person().id(), row -> row));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private static ProfileRow row(ResultSet row, int index) throws SQLException {
        Person person = new Person(new ProfileId(row.getObject("id", UUID.class)), new Slug(row.getString("slug")), new PersonName(row.getString("first_name"), row.getString("last_name")));
        return new ProfileRow(person, row.getString("description"), Optional.ofNullable(row.getString("departement")));
    }
}
