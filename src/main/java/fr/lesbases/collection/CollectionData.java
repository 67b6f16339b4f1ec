package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collections on a person's profile, with what they may read of them, and which ones of others they keep. */
@Component
@Order(30)
class CollectionData implements PersonalData {

    private final CollectionRows collections;
    private final EntryReader entries;
    private final CurrentViewer currentViewer;
    private final JdbcClient database;

    CollectionData(CollectionRows collections, EntryReader entries, CurrentViewer currentViewer, JdbcClient database) {
        this.collections = collections;
        this.entries = entries;
        this.currentViewer = currentViewer;
        this.database = database;
    }

    private record Copy(String title, String description, Slug address, Visibility visibility, List<Line> resources) {}

    private record Line(String title, Slug address, String note) {}

    private record Kept(String title, String address) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        archive.json("collections.json", collections.findByCreatorAndBaseIsNull(person.value()).stream().map(this::copy).toList());
        archive.json("collections-enregistrees.json", database.sql("select c.title, c.slug from saved_collection s join resource_collection c on c.id = s.collection"
                + " where s.profile = :person and c.visibility = 'PUBLIC' and c.deleted is null order by s.saved")
                .param("person", person.value()).query((row, index) -> new Kept(row.getString(1), row.getString(2))).list());
    }

    private Copy copy(ResourceCollection collection) {
        CollectionId id = collection.id();
        return new Copy(collection.details().title(), collection.details().description(), collection.slug(), collection.visibility(),
                entries.all(id, currentViewer.get()).stream().map(entry -> new Line(entry.row().title(), entry.row().slug(), entry.note())).toList());
    }
}
