package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Who somebody of an export is here, what their profile says, and what comes to those who have left. */
class PeopleOfExportTest extends ImportTest {

    @Test
    void aPublicProfileSaysNothingThatStoodInABaseWhichWasNotPublic() {
        Export export = Export.empty();
        user(export, 1, "oriane.quillet@exemple.org", "Oriane", "Quillet");
        base(export, 1, 1, "Oriane Quillet", "public").put("description", "Au grand jour");
        base(export, 2, 1, "Quillet Oriane", "draft").put("description", "Sous le manteau").put("contact", "secret@exemple.org").put("contact_state", "public")
                .put("website", "https://secret.exemple.org");

        ObjectNode report = arrived.bring(export.write(folder), false);

        assertThat(profile("1")).contains("Au grand jour", "PUBLIC").doesNotContain("manteau", "secret");
        assertThat(report.path("kinds").path("people").path("adjusted").toString()).contains("privateBase");
        // nobody else sees the other one, so all of it may be there
        export.change(Model.BASE, "1", fields -> fields.put("state", "private"));
        arrived.bring(export.write(folder), false);
        assertThat(profile("1")).contains("Au grand jour", "Sous le manteau", "secret", "PRIVATE");
    }

    @Test
    void norDoesThatOfSomebodyWhoWasHereBefore() {
        UUID somebody = cast.somebody().profile().value();
        String email = database.sql("select email::text from account where id = :id").param("id", somebody).query(String.class).single();
        database.sql("update profile set description = '', links = '[]', visibility = 'PUBLIC' where id = :id").param("id", somebody).update();
        Export export = Export.empty();
        user(export, 1, email, "Perrine", "Ouvrard");
        base(export, 1, 1, "Perrine Ouvrard", "draft").put("description", "Sous le manteau").put("website", "https://secret.exemple.org");
        try {
            arrived.bring(export.write(folder), false);
            assertThat(arrived.ours(Model.USER, "1")).isEqualTo(somebody);
            assertThat(profile("1")).contains("PUBLIC").doesNotContain("manteau", "secret");
        } finally {
            // who was here stays
            database.sql("delete from first_version_origin where ours = :id").param("id", somebody).update();
        }
    }

    @Test
    void whatOneAccountOfAPersonDoesNotSayAnotherDoes() {
        Export export = Export.empty();
        user(export, 1, "sidonie.vauquelin@exemple.org", "Sidonie", "Vauquelin").put("last_login", "2023-01-01T00:00:00Z").putArray("tags").add(5);
        user(export, 2, "Sidonie.Vauquelin@exemple.org\u202f", "", "").put("last_login", "2023-02-01T00:00:00Z");
        export.add(Model.TAG, 5).put("name", "Médiatrice itinérante");

        arrived.bring(export.write(folder), false);

        assertThat(profile("2")).contains("Sidonie Vauquelin", "Médiatrice itinérante");
        assertThat(arrived.ours(Model.USER, "1")).isEqualTo(arrived.ours(Model.USER, "2"));
        // another account, used later: still the same person, who still follows the export
        user(export, 3, "SIDONIE.VAUQUELIN@exemple.org", "Sidonie", "Vauquelin-Roy").put("last_login", "2023-03-01T00:00:00Z").put("created", "2021-12-12T00:00:00Z");
        ObjectNode report = arrived.bring(export.write(folder), false);
        assertThat(report.path("kinds").path("people").path("updated").asInt()).isEqualTo(1);
        assertThat(profile("1")).contains("Sidonie Vauquelin-Roy");
        export.change(Model.USER, "3", fields -> fields.put("last_name", "Vauquelin-Leroy"));
        arrived.bring(export.write(folder), false);
        assertThat(profile("1")).contains("Sidonie Vauquelin-Leroy");
    }

    @Test
    void blanksAndMarksOfNoWidthMakeNoOtherAddress() {
        Export export = Export.empty();
        int pk = 1;
        for (String after : List.of("", "\u202f", "\u2003", "\ufeff", " ")) {
            user(export, pk++, "paul.rouxel@exemple.org" + after, "Paul", "Rouxel");
        }
        ObjectNode people = (ObjectNode) arrived.bring(export.write(folder), false).path("kinds").path("people");
        assertThat(people.path("created").asInt()).isEqualTo(1);
        assertThat(people.path("skippedBecause").toString()).contains("sameAddress").doesNotContain("refused");
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

    private String profile(String pk) {
        return database.sql("select first_name || ' ' || last_name || ' ' || description || ' ' || links::text || ' ' || visibility from profile where id = :id").param("id", arrived.ours(Model.USER, pk))
                .query(String.class).single();
    }
}
