package fr.lesbases.collection;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collections on a person's profile, with what they noted in them; of others' resources only the titles that everyone reads. */
@Component
@Order(30)
class CollectionData implements PersonalData {

    private final JdbcClient database;

    CollectionData(JdbcClient database) {
        this.database = database;
    }

    private record Noted(@Nullable String title, @Nullable String address, String note) {}

    private record Copy(String title, String description, String address, Visibility visibility, List<Noted> entries) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        List<UUID> mine = database.sql("select id from resource_collection where creator = :person and base is null and deleted is null order by created")
                .param("person", person.value()).query(UUID.class).list();
        List<Copy> copies = new ArrayList<>();
        for (UUID id : mine) {
            List<Noted> entries = database.sql("""
                    select case when r.visibility = 'PUBLIC' and r.deleted is null then p.title end, case when r.visibility = 'PUBLIC' and r.deleted is null then r.slug end, e.note
                    from collection_entry e join resource r on r.id = e.resource left join revision p on p.id = r.published where e.collection = :id order by e.position""")
                    .param("id", id).query((row, index) -> new Noted(row.getString(1), row.getString(2), row.getString(3))).list();
            copies.add(database.sql("select title, description, slug, visibility from resource_collection where id = :id").param("id", id)
                    .query((row, index) -> copy(row, entries)).single());
        }
        archive.json("collections.json", copies);
    }

    private static Copy copy(ResultSet row, List<Noted> entries) throws SQLException {
        return new Copy(row.getString(1), row.getString(2), row.getString(3), Visibility.valueOf(row.getString(4)), entries);
    }
}
