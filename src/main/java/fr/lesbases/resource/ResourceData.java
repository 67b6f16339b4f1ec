package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person wrote, some resources at a time with their files, and where they contribute. What they left in bases that they are no longer in is the bases'. */
@Component
@Order(20)
class ResourceData implements PersonalData {

    private static final int AT_ONCE = 50;

    private final ResourceCopies copies;
    private final Files files;
    private final JdbcClient database;

    ResourceData(ResourceCopies copies, Files files, JdbcClient database) {
        this.copies = copies;
        this.files = files;
        this.database = database;
    }

    private record Contribution(String title, String address) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        List<UUID> written = database.sql("select id from resource where creator = :person order by created").param("person", person.value()).query(UUID.class).list();
        for (int first = 0; first < written.size(); first += AT_ONCE) {
            for (ResourceCopies.Copy copy : copies.of(written.subList(first, Math.min(written.size(), first + AT_ONCE)))) {
                write(copy, archive);
            }
        }
        archive.json("contributions.json", database.sql("select r.title, r.slug from contributor c join resource r on r.id = c.resource where c.profile = :person and r.deleted is null order by c.since")
                .param("person", person.value()).query((row, index) -> new Contribution(row.getString(1), row.getString(2))).list());
    }

    private void write(ResourceCopies.Copy copy, DataArchive archive) throws IOException {
        String folder = "ressources/" + copy.address();
        archive.json(folder + ".json", copy);
        for (StoredFile file : files.find(copy.named()).values()) {
            try (InputStream content = files.open(file.id())) {
                archive.file(folder + "/" + file.id() + "-" + file.name(), content);
            }
        }
    }
}
