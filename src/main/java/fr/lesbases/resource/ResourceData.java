package fr.lesbases.resource;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.ProfileId;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person wrote, some resources at a time with their files, and where they contribute or are asked to. What they left in bases that they are no longer in is the bases'. */
@Component
@Order(20)
class ResourceData implements PersonalData {

    private static final int AT_ONCE = 50;

    private final ResourceCopies copies;
    private final Files files;
    private final JdbcClient database;
    private final AccountDirectory accounts;

    ResourceData(ResourceCopies copies, Files files, JdbcClient database, AccountDirectory accounts) {
        this.copies = copies;
        this.files = files;
        this.database = database;
        this.accounts = accounts;
    }

    private record Contribution(String title, String address) {}

    /** What its page tells. */
    private record Invited(String title, Instant sent, Instant expires) {}

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
        archive.json("invitations-a-contribuer.json", database.sql("""
                select r.title, i.sent, i.expires from contributor_invitation i join resource r on r.id = i.resource where i.email = :email and r.deleted is null order by i.sent""")
                .param("email", accounts.emailOf(person).folded())
                .query((row, index) -> new Invited(row.getString(1), row.getObject(2, Timestamp.class).toInstant(), row.getObject(3, Timestamp.class).toInstant())).list());
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
