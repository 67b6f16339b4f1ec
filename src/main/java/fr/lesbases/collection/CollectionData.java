package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collections on a person's profile, with what they may read of them, and which ones of others they keep. */
@Component
@Order(30)
class CollectionData implements PersonalData {

    private static final int AT_ONCE = 20;

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
        List<ResourceCollection> own = collections.findByCreatorAndBaseIsNull(person.value());
        List<Copy> copies = new ArrayList<>();
        for (int first = 0; first < own.size(); first += AT_ONCE) {
            List<ResourceCollection> some = own.subList(first, Math.min(own.size(), first + AT_ONCE));
            Map<CollectionId, List<CollectionEntry>> held = entries.all(some.stream().map(ResourceCollection::id).toList(), currentViewer.get());
            some.forEach(one -> copies.add(copy(one, held.getOrDefault(one.id(), List.of()))));
        }
        archive.json("collections.json", copies);
        archive.json("collections-enregistrees.json", database.sql("select c.title, c.slug from saved_collection s join resource_collection c on c.id = s.collection"
                + " where s.profile = :person and c.visibility = 'PUBLIC' and c.deleted is null order by s.saved")
                .param("person", person.value()).query((row, index) -> new Kept(row.getString(1), row.getString(2))).list());
    }

    private static Copy copy(ResourceCollection collection, List<CollectionEntry> held) {
        return new Copy(collection.details().title(), collection.details().description(), collection.slug(), collection.visibility(),
                held.stream().map(entry -> new Line(entry.row().title(), entry.row().slug(), entry.note())).toList());
    }
}
