package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What comes to people of an export who are not there, or have left. */
class PeopleOfExportTest extends ModuleTest {

    @Autowired
    private Arrived arrived;
    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void nothingIsThere() {
        arrived.takeAway();
    }

    @Test
    void aBaseOfNobodyIsThere() {
        Export export = Export.empty();
        base(export, 1, 99, "Une base sans personne", "public");
        base(export, 2, 99, "Une autre", "public");
        export.add(Model.COLLECTION, 1).put("name", "Leur collection").put("base", 2);
        ObjectNode report = arrived.bring(export.write(folder), false);
        assertThat(report.path("kinds").path("bases").path("created").asInt()).isEqualTo(2);
        assertThat(report.path("kinds").path("collections").path("created").asInt()).isEqualTo(1);
        // nobody took their place, and none is said to have
        assertThat(report.path("kinds").path("bases").path("adjusted").toString()).contains("\"nobody\"").doesNotContain("\"owner\"");
    }

    @Test
    void whoHasLeftGetsNothingNew() {
        Export export = Export.empty();
        user(export, 1, "gaetan.lemoigne@exemple.org", "Gaëtan", "Lemoigne");
        user(export, 2, "ines.kerbrat@exemple.org", "Inès", "Kerbrat");
        base(export, 1, 1, "Gaëtan Lemoigne", "public");
        arrived.bring(export.write(folder), false);
        UUID gone = arrived.ours(Model.USER, "1");
        database.sql("update profile set deleted = now() where id = :id").param("id", gone).update();
        base(export, 2, 1, "Une base à deux", "public").putArray("contributors").add(2);
        export.add(Model.COLLECTION, 1).put("name", "Trop tard").put("base", 1);
        export.add(Model.SEARCH, 1).put("user", 1).put("name", "Trop tard").put("data_type", "resources").putObject("query").put("text", "jeu");
        export.add(Model.BOOKMARK, 1).put("user", 1).put("base", 2);

        for (boolean dry : List.of(true, false)) {
            ObjectNode report = arrived.bring(export.write(folder), dry);
            for (String kind : List.of("collections", "savedSearches", "follows")) {
                assertThat(report.path("kinds").path(kind).path("skippedBecause").toString()).as(kind).contains("\"left\"");
            }
        }
        assertThat(database.sql("select profile from membership where base = :base and role = 'ADMINISTRATOR'").param("base", arrived.ours(Model.BASE, "2")).query(UUID.class).list())
                .containsExactly(arrived.ours(Model.USER, "2"));
    }

    private static ObjectNode user(Export export, int pk, String email, String first, String last) {
        return export.add(Model.USER, pk).put("email", email).put("first_name", first).put("last_name", last).put("is_active", true).put("created", "2022-05-05T10:00:00Z");
    }

    private static ObjectNode base(Export export, int pk, int owner, String title, String state) {
        return export.add(Model.BASE, pk).put("owner", owner).put("title", title).put("state", state);
    }
}
