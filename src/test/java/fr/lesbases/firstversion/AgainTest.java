package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.DomainException;
import fr.lesbases.search.Rebuilding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An import is run as often as there is a newer export, stopped, tried out. */
class AgainTest extends ImportTest {

    @Autowired
    private FirstVersionImport firstVersion;
    @Autowired
    private Stage stage;
    @Autowired
    private Aims aims;
    @Autowired
    private Rebuilding rebuilding;
    @Autowired
    private PeopleAim people;
    @Autowired
    private BasesAim bases;
    @Autowired
    private Decisions decisions;
    @Autowired
    private DataSource connections;
    @Autowired
    private CurrentViewer currentViewer;

    @Test
    void aDryRunTellsTheSameAndChangesNothing() {
        String before = arrived.everything();
        ObjectNode tried = arrived.bring(Export.DUMP, true);
        assertThat(arrived.everything()).isEqualTo(before);

        ObjectNode done = arrived.bring(Export.DUMP, false);
        assertThat(arrived.everything()).isNotEqualTo(before);
        assertThat(tried.remove("dryRun").asBoolean()).isTrue();
        assertThat(done.remove("dryRun").asBoolean()).isFalse();
        assertThat(tried.toPrettyString()).isEqualTo(done.toPrettyString());
    }

    @Test
    void theSameExportOnceMoreChangesNothing() {
        arrived.bring(Export.DUMP, false);
        String before = arrived.everything();
        ObjectNode report = arrived.bring(Export.DUMP, false);
        assertThat(arrived.everything()).isEqualTo(before);
        report.path("kinds").forEachEntry((name, kind) -> {
            assertThat(kind.path("created").asInt() + kind.path("updated").asInt()).as(name).isZero();
            assertThat(kind.path("unchanged").asInt() + kind.path("skipped").asInt()).as(name).isEqualTo(kind.path("in").asInt());
        });
    }

    @Test
    void aNewerExportUpdatesWhatCameFromItAndLeavesAloneWhatWasChangedHere() {
        arrived.bring(Export.DUMP, false);
        UUID changedHere = arrived.ours(Model.RESOURCE, "3");
        UUID changedThere = arrived.ours(Model.RESOURCE, "1");
        database.sql("update resource set title = 'Titre d''ici' where id = :id").param("id", changedHere).update();
        database.sql("delete from follow where follower = :id").param("id", arrived.ours(Model.USER, "10")).update();
        Path newer = Export.sample().change(Model.RESOURCE, "3", fields -> fields.put("title", "Titre de là-bas")).change(Model.RESOURCE, "1", fields -> fields.put("title", "Premiers clics, encore"))
                .change(Model.BASE, "6", fields -> fields.put("website", "https://nouveau.exemple.org")).write(folder);

        ObjectNode report = arrived.bring(newer, false);

        assertThat(title(changedHere)).isEqualTo("Titre d'ici");
        assertThat(title(changedThere)).isEqualTo("Premiers clics, encore");
        assertThat(report.path("kinds").path("resources").path("updated").asInt()).isEqualTo(1);
        assertThat(skipped(report, "resources").toString()).contains("\"reason\":\"changedHere\"", "\"pks\":[3]");
        assertThat(report.path("kinds").path("bases").path("updated").asInt()).isEqualTo(1);
        assertThat(database.sql("select links::text from base where id = :id").param("id", arrived.ours(Model.BASE, "6")).query(String.class).single()).contains("https://nouveau.exemple.org");
        // two published versions, and its former address still leads there
        assertThat(database.sql("select count(*) from revision where resource = :id").param("id", changedThere).query(Long.class).single()).isEqualTo(2);
        assertThat(database.sql("select count(*) from resource_slug where resource = :id").param("id", changedThere).query(Long.class).single()).isEqualTo(2);
        // whoever follows something no longer is not made to again
        assertThat(database.sql("select count(*) from follow where follower = :id").param("id", arrived.ours(Model.USER, "10")).query(Long.class).single()).isZero();
    }

    @Test
    void itIsToldHowFarItHasCome() {
        stage.load(Export.DUMP);
        List<Stage.Walk> told = new ArrayList<>();
        stage.forEach(Model.USER, user -> told.add(stage.walk()));
        assertThat(told).hasSize(12).startsWith(new Stage.Walk(0, 12), new Stage.Walk(1, 12)).endsWith(new Stage.Walk(11, 12));
        assertThat(stage.walk()).isEqualTo(Stage.Walk.NONE);

        assertThatThrownBy(() -> stage.forEach(Model.USER, user -> {
            throw new IllegalStateException("killed");
        })).hasMessage("killed");
        stage.clear();
        assertThat(stage.walk()).isEqualTo(Stage.Walk.NONE);
    }

    @Test
    void oneThatWasStoppedIsGoneOnWith() {
        String everything = after(() -> arrived.bring(Export.DUMP, false));
        arrived.takeAway();
        assertThatThrownBy(() -> rebuilding.after(() -> firstVersion.run(Export.DUMP, Export.MEDIA, false, key -> {
            if (key.equals("firstversion.progress.collections")) {
                throw new IllegalStateException("killed");
            }
        }))).hasMessage("killed");
        assertThat(database.sql("select count(*) from first_version_origin where model = 'main.collection'").query(Long.class).single()).isZero();

        ObjectNode report = arrived.bring(Export.DUMP, false);

        assertThat(report.path("kinds").path("resources").path("unchanged").asInt()).isEqualTo(40);
        assertThat(report.path("kinds").path("collections").path("created").asInt()).isEqualTo(8);
        assertThat(after(() -> { })).isEqualTo(everything);
    }

    @Test
    void severalSpellingsOfOneAddressAreOnePerson() {
        Path dump = Export.sample().change(Model.USER, "9", fields -> fields.put("email", " Lea.MARTIN@exemple.org ")).write(folder);
        ObjectNode report = arrived.bring(dump, false);
        assertThat(report.path("kinds").path("people").path("created").asInt()).isEqualTo(11);
        assertThat(skipped(report, "people").toString()).contains("\"reason\":\"sameAddress\"", "\"pks\":[9]");
        UUID lea = arrived.ours(Model.USER, "2");
        assertThat(database.sql("select creator from resource where id = :id").param("id", arrived.ours(Model.RESOURCE, "31")).query(UUID.class).single()).isEqualTo(lea);
    }

    @Test
    void aTruncatedExportIsToldAndNothingIsBroughtOver() throws Exception {
        String before = arrived.everything();
        Path broken = Files.writeString(folder.resolve("broken.json"), Files.readString(Export.DUMP).substring(0, 200_000));
        assertThatThrownBy(() -> arrived.bring(broken, false)).isInstanceOf(DomainException.class).hasMessageContaining("firstversion.dump.broken");
        assertThat(arrived.everything()).isEqualTo(before);
        assertThatThrownBy(() -> arrived.bring(Files.writeString(folder.resolve("object.json"), "{}"), false)).isInstanceOf(DomainException.class);
    }

    @Test
    void basesThatMayBeSomebodysOwnStayBasesUntilTheStaffSays() {
        Path dump = Export.sample().change(Model.BASE, "2", fields -> fields.put("title", "Les fiches de Jean-Baptiste Le Goff")).write(folder);
        JsonNode unsure = arrived.bring(dump, false).path("unsureBases");
        assertThat(unsure).hasSize(1);
        assertThat(unsure.path(0).path("base").asInt()).isEqualTo(2);
        assertThat(database.sql("select count(*) from base where id = :id").param("id", arrived.ours(Model.BASE, "2")).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whatBecomesPrivateWithItsPlaceComesBackWithIt() {
        Export export = Export.sample();
        arrived.bring(export.write(folder), false);
        String before = visibilities();
        for (String state : List.of("private", "public")) {
            export.change(Model.BASE, "1", fields -> fields.put("state", state)).change(Model.BASE, "6", fields -> fields.put("state", state));
            ObjectNode report = arrived.bring(export.write(folder), false);
            assertThat(skipped(report, "resources").toString() + skipped(report, "collections")).doesNotContain("changedHere");
        }
        assertThat(before).contains("PUBLIC");
        assertThat(visibilities()).isEqualTo(before);
    }

    /** Of all that came in base 6 and on what is the profile of base 1. */
    private String visibilities() {
        return String.join(" ", database.sql("""
                select o.pk || coalesce(r.visibility, c.visibility, '') from first_version_origin o left join resource r on r.id = o.ours left join resource_collection c on c.id = o.ours
                where coalesce(r.base, c.base) = :base or coalesce(r.base, c.base) is null and coalesce(r.creator, c.creator) = :person order by o.model, o.pk""")
                .param("base", arrived.ours(Model.BASE, "6")).param("person", arrived.ours(Model.BASE, "1")).query(String.class).list());
    }

    /** No memory left, for one. */
    @Test
    void whateverEndsItIsTold() {
        Step deadly = new Step() {

            @Override
            public String name() {
                return "people";
            }

            @Override
            public void run(Run run) {
                throw new OutOfMemoryError("none left");
            }
        };
        Imports imports = new Imports(new FirstVersionImport(stage, aims, people, bases, decisions, List.of(deadly), connections, database, Clock.systemUTC()), new MediaArchive(), database, currentViewer,
                Runnable::run, folder);
        cast.as(cast.staff(), () -> {
            imports.start(Export.DUMP.toString(), Export.MEDIA.toString(), true);
            assertThat(imports.progress().isRunning()).isFalse();
            assertThat(imports.progress().failure()).hasValueSatisfying(told -> assertThat(told.key()).isEqualTo("firstversion.failed"));
        });
    }

    private String title(UUID resource) {
        return database.sql("select title from resource where id = :id").param("id", resource).query(String.class).single();
    }

    private static JsonNode skipped(ObjectNode report, String kind) {
        return report.path("kinds").path(kind).path("skippedBecause");
    }

    /** What is in the database once that is done, but for the numbers and times that are new each time. */
    private String after(Runnable work) {
        work.run();
        return String.join("\n", database.sql("""
                select o.model || ' ' || o.pk || ' ' || coalesce(r.title || r.blocks::text || coalesce(r.visibility, ''), c.title || c.visibility, b.name, p.last_name, '')
                from first_version_origin o left join resource r on r.id = o.ours left join resource_collection c on c.id = o.ours left join base b on b.id = o.ours
                left join profile p on p.id = o.ours order by o.model, o.pk""").query(String.class).list());
    }
}
