package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.common.DomainException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an export may hold that is not as it should be: what can be is brought over, the rest is told. */
class OddExportTest extends ImportTest {

    @Test
    void oneThatIsRefusedIsToldAndTheOthersGoOn() {
        Report report = new Report();
        Run run = new Run(new Media(folder), false, report);
        run.each(report.kind("resources"), "1", () -> {
            throw new IllegalStateException("bad");
        });
        run.each(report.kind("resources"), "2", () -> report.kind("resources").created());
        JsonNode kind = report.toJson(false).path("kinds").path("resources");
        assertThat(List.of(kind.path("in").asInt(), kind.path("created").asInt(), kind.path("skipped").asInt())).containsExactly(2, 1, 1);
        assertThat(kind.path("skippedBecause").toString()).contains("\"refused\"", "\"pks\":[1]");
    }

    @Test
    void aNameLongerThanABookStopsNothing() {
        Export export = withResource();
        export.add(Model.EXTERNAL_PRODUCER, 1).put("resource", 1).put("name", "mot ".repeat(52_500));
        ObjectNode report = arrived.bring(export.write(folder), false);
        assertThat(report.path("kinds").path("resources").path("created").asInt()).isEqualTo(1);
        assertThat(blocks("1").split("mot", -1).length).isGreaterThan(52_000);
    }

    @Test
    void blocksWithoutAResourceAreTheirSectionsAndTheOthersAreTold() {
        Export export = withResource();
        export.add(Model.SECTION, 1).put("resource", 1).put("title", "S".repeat(120));
        export.add(Model.BLOCK, 1).put("section", 1).putNull("resource");
        export.add(Model.TEXT, 1).put("text", "<p>Retrouvé par sa section</p>");
        export.add(Model.BLOCK, 2).put("resource", 99);
        export.add(Model.TEXT, 3).put("text", "<p>Sans bloc</p>");
        ObjectNode report = arrived.bring(export.write(folder), false);
        assertThat(blocks("1")).contains("Retrouvé par sa section");
        assertThat(report.path("orphanBlocks").valueStream().map(line -> line.path("model").asString() + line.path("block"))).containsExactly("main.contentblock2", "main.textcontent3");
        assertThat(report.path("kinds").path("resources").path("adjusted").toString()).contains("\"reason\":\"text\"");
    }

    @Test
    void ofSeveralLicencesTheOthersAreNamed() {
        Export export = withResource();
        export.add(Model.TAG_CATEGORY, 1).put("name", "Licence libre").put("slug", "license_02free");
        export.add(Model.TAG, 1).put("name", "CC BY-SA 4.0").put("category", 1);
        export.add(Model.TAG, 2).put("name", "CC BY-NC-SA 4.0").put("category", 1);
        export.change(Model.RESOURCE, "1", fields -> fields.putArray("tags").add(1).add(2));
        export.add(Model.BLOCK, 1).put("resource", 1).put("title", "Suit la ressource").put("license_knowledge", "specific").put("use_resource_license_and_access", true).putArray("tags").add(1);
        export.add(Model.TEXT, 1).put("text", "<p>Un texte</p>");
        ObjectNode report = arrived.bring(export.write(folder), false);
        assertThat(report.path("kinds").path("resources").path("adjusted").toString()).contains("\"licences\"");
        assertThat(blocks("1")).contains("CC BY-NC-SA 4.0").doesNotContain("CC BY-SA 4.0", "Licence de");
    }

    @Test
    void aSearchIsWhatItAskedForOrNothing() {
        Export export = withResource();
        search(export, 1).put("query", "{\"text\": \"tablettes\"}");
        search(export, 2).put("query", "{nothing");
        search(export, 3).putObject("query").putArray("tags").add(99);
        ObjectNode report = arrived.bring(export.write(folder), false);
        JsonNode searches = report.path("kinds").path("savedSearches");
        assertThat(searches.path("created").asInt()).isEqualTo(1);
        assertThat(searches.path("skippedBecause").toString()).contains("\"searchNothing\"", "\"pks\":[2,3]");
        assertThat(database.sql("select to_jsonb(s)::text from saved_search s where id = :id").param("id", arrived.ours(Model.SEARCH, "1")).query(String.class).single()).contains("tablettes");
    }

    @Test
    void theFirstFeaturedSectionIsThatOfTheFirstPosition() {
        Export export = withResource();
        resource(export, 2);
        export.add(Model.BASE_SECTION, 1).put("base", 1).put("type", "resources").put("position", 2).putArray("resources").add(1);
        export.add(Model.BASE_SECTION, 2).put("base", 1).put("type", "resources").put("position", "1").putArray("resources").add(2);
        arrived.bring(export.write(folder), false);
        assertThat(database.sql("select resource from base_highlight where base = :base").param("base", arrived.ours(Model.BASE, "1")).query(UUID.class).list())
                .containsExactly(arrived.ours(Model.RESOURCE, "2"));
    }

    @Test
    void whatCanBeNoKeyIsNone() {
        Random random = new Random(1);
        StringBuilder key = new StringBuilder();
        random.ints(10_000, 'a', 'z').forEach(letter -> key.append((char) letter));
        Export export = withResource();
        export.change(Model.RESOURCE, "1", fields -> fields.put("creator", key.toString()));
        assertThat(created(export.write(folder))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[][]", "[] x", "[]\n[{\"model\": \"main.user\", \"pk\": 1, \"fields\": {}}]", "[],"})
    void whatStandsBehindItsEndIsToldAndNothingIsBroughtOver(String text) throws Exception {
        Path dump = Files.writeString(folder.resolve("two.json"), text);
        assertThatThrownBy(() -> arrived.bring(dump, false)).isInstanceOfSatisfying(DomainException.class, told -> assertThat(told.key()).isEqualTo("firstversion.dump.broken"));
    }

    /** The other ways in which dumpdata writes: {@code --format jsonl}, {@code -o dump.json.gz}. */
    @Test
    void oneObjectALineAndCompressedAreExportsToo() throws Exception {
        Path dump = withResource().write(folder);
        String lines = new JsonMapper().readTree(dump.toFile()).valueStream().map(JsonNode::toString).collect(Collectors.joining("\n"));
        assertThat(created(Files.writeString(folder.resolve("dump.jsonl"), lines))).isEqualTo(1);
        arrived.takeAway();
        Path compressed = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(dump, out);
        }
        assertThat(created(compressed)).isEqualTo(1);
        byte[] whole = Files.readAllBytes(compressed);
        Path half = Files.write(folder.resolve("half.json.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> arrived.bring(half, false)).isInstanceOfSatisfying(DomainException.class, told -> assertThat(told.key()).isEqualTo("firstversion.dump.broken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"objects\": []}", "7", ""})
    void whatHoldsNoObjectOfAnExportIsNone(String text) throws Exception {
        Path dump = Files.writeString(folder.resolve("none.json"), text);
        assertThatThrownBy(() -> arrived.bring(dump, false)).isInstanceOfSatisfying(DomainException.class, told -> assertThat(told.key()).isEqualTo("firstversion.dump.noArray"));
    }

    private int created(Path dump) {
        return arrived.bring(dump, false).path("kinds").path("resources").path("created").asInt();
    }

    private static Export withResource() {
        Export export = Export.empty();
        export.add(Model.USER, 1).put("email", "bettina.chauvel@exemple.org").put("first_name", "Bettina").put("last_name", "Chauvel").put("is_active", true);
        export.add(Model.BASE, 1).put("owner", 1).put("title", "La base de travail").put("state", "public");
        return resource(export, 1);
    }

    private static Export resource(Export export, int pk) {
        export.add(Model.RESOURCE, pk).put("creator", 1).put("root_base", 1).put("title", "Une ressource").put("description", "Sa description").put("state", "public");
        return export;
    }

    private static ObjectNode search(Export export, int pk) {
        return export.add(Model.SEARCH, pk).put("user", 1).put("name", "Recherche " + pk).put("data_type", "resources");
    }

    private String blocks(String resource) {
        return database.sql("select blocks::text from resource where id = :id").param("id", arrived.ours(Model.RESOURCE, resource)).query(String.class).single();
    }
}
