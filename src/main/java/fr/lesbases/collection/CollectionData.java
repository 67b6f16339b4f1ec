package fr.lesbases.collection;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collections on a person's profile with their notes, and those they keep. Of what is in them only the address: it is somebody's, and may be private by now. */
@Component
@Order(30)
class CollectionData implements PersonalData {

    private final JdbcClient database;

    CollectionData(JdbcClient database) {
        this.database = database;
    }

    private record Row(UUID id, String title, String description, String address, Visibility visibility) {}

    private record Entry(String address, String note) {}

    private record Copy(String title, String description, String address, Visibility visibility, List<Entry> entries) {}

    private record Kept(String address) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        List<Row> collections = database.sql("select id, title, description, slug as address, visibility from resource_collection where creator = :person and base is null order by created")
                .param("person", person.value()).query(Row.class).list();
        Map<UUID, List<Entry>> entries = database.sql("""
                select e.collection, r.slug, e.note from collection_entry e join resource_collection c on c.id = e.collection join resource r on r.id = e.resource
                where c.creator = :person and c.base is null order by e.position""").param("person", person.value())
                .query((row, index) -> Map.entry(row.getObject(1, UUID.class), new Entry(row.getString(2), row.getString(3)))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        archive.json("collections.json", collections.stream()
                .map(row -> new Copy(row.title(), row.description(), row.address(), row.visibility(), entries.getOrDefault(row.id(), List.of()))).toList());
        archive.json("collections-enregistrees.json", database.sql("""
                select c.slug as address from saved_collection s join resource_collection c on c.id = s.collection where s.profile = :person order by s.saved""")
                .param("person", person.value()).query(Kept.class).list());
    }
}
