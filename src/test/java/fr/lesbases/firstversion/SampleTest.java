package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every figure of EXPECTED.json, beside the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTest extends ModuleTest {

    private final JsonNode expected = Export.expected();
    private final Export export = Export.sample();

    @Autowired
    private Arrived arrived;
    @Autowired
    private JdbcClient database;

    private ObjectNode report;

    @BeforeAll
    void bring() {
        report = arrived.bring(Export.DUMP, false);
    }

    @AfterAll
    void takeAway() {
        arrived.takeAway();
    }

    @Test
    void everythingInItIsAccountedFor() {
        JsonNode counts = expected.path("counts");
        assertThat(kind("people").path("in").asInt()).isEqualTo(counts.path("User").asInt()).isEqualTo(kind("people").path("created").asInt());
        assertThat(kind("bases").path("in").asInt()).isEqualTo(counts.path("Base").asInt());
        assertThat(kind("resources").path("in").asInt()).isEqualTo(counts.path("Resource").asInt()).isEqualTo(kind("resources").path("created").asInt());
        assertThat(kind("collections").path("in").asInt()).isEqualTo(counts.path("Collection").asInt()).isEqualTo(kind("collections").path("created").asInt());
        assertThat(kind("follows").path("in").asInt()).isEqualTo(counts.path("BaseBookmark").asInt());
        assertThat(kind("savedSearches").path("in").asInt()).isEqualTo(counts.path("UserSearch").asInt());
        assertThat(report.path("notBroughtOver").path("main.evaluation").asInt()).isEqualTo(counts.path("Evaluation").asInt());
        assertThat(report.path("notBroughtOver").path("main.basevisit").asInt()).isEqualTo(counts.path("BaseVisit").asInt());
        assertThat(sum("select coalesce(sum(r.views), 0) from resource r join first_version_origin o on o.ours = r.id and o.model = 'main.resource'"))
                .isEqualTo(counts.path("ResourceVisit").asInt());
        report.path("kinds").forEachEntry((name, kind) -> assertThat(kind.path("created").asInt() + kind.path("skipped").asInt()).as(name).isEqualTo(kind.path("in").asInt()));
        assertThat(sum("select count(*) from first_version_object")).isZero();
    }

    @Test
    void personalBasesAreProfiles() {
        List<String> wanted = lines("personalBases", line -> line.path("base") + " " + line.path("title") + " " + line.path("owner") + " " + line.path("ambiguous"));
        assertThat(report.path("personalBases").valueStream().map(line -> line.path("base") + " " + line.path("title") + " " + line.path("owner") + " " + line.path("ambiguous")))
                .containsExactlyElementsOf(wanted);
        expected.path("personalBases").forEach(line -> {
            UUID profile = user(line.path("owner"));
            assertThat(arrived.ours(Model.BASE, line.path("base").asString())).isEqualTo(profile);
            assertThat(database.sql("select lower(visibility) from profile where id = :id").param("id", profile).query(String.class).single()).isEqualTo(line.path("visibility").asString());
        });
        assertThat(report.path("unsureBases")).isEmpty();
    }

    @Test
    void otherBasesAreBasesWithTheirMembers() {
        expected.path("bases").forEach(line -> {
            UUID base = arrived.ours(Model.BASE, line.path("base").asString());
            assertThat(database.sql("select name || '|' || lower(visibility) from base where id = :id").param("id", base).query(String.class).single())
                    .isEqualTo(line.path("title").asString() + "|" + line.path("visibility").asString());
            assertThat(members(base, "ADMINISTRATOR")).isEqualTo(users(line.path("administrators")));
            assertThat(members(base, "CONTRIBUTOR")).isEqualTo(users(line.path("contributors")));
            assertThat(database.sql("select created_by from base where id = :id").param("id", base).query(UUID.class).single()).isEqualTo(user(line.path("owner")));
        });
        JsonNode byTag = report.path("contributorTags").path(0);
        assertThat(byTag.path("base").asInt()).isEqualTo(6);
        assertThat(byTag.path("people").toString()).isEqualTo(expected.path("bases").path(1).path("mayWriteByTagOnly").toString());
        assertThat(report.path("contributorTags")).hasSize(1);
    }

    @Test
    void favouritesAreFollowed() {
        Set<String> follows = new TreeSet<>(database.sql("""
                select f.follower || ' ' || coalesce(f.profile, f.base) from follow f where f.follower in (select ours from first_version_origin where model = 'main.user')""")
                .query(String.class).list());
        assertThat(follows).isEqualTo(expected.path("follows").valueStream().map(line -> user(line.path("user")) + " " + target(line.path("follows")))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(skipped("follows", "ownProfile")).containsExactlyElementsOf(bookmarks(expected.path("bookmarksWithoutFollow"), ""));
        assertThat(skipped("follows", "member")).containsExactlyElementsOf(bookmarks(expected.path("bookmarksUndecided"), "already a member of that base"));
        assertThat(skipped("follows", "notPublic")).containsExactlyElementsOf(bookmarks(expected.path("bookmarksUndecided"), "target is not public"));
    }

    @Test
    void resourcesAreWhereTheyWereInTheirState() {
        JsonNode resources = expected.path("resources");
        assertThat(sum("select count(*) from resource r join first_version_origin o on o.ours = r.id and o.model = 'main.resource'")).isEqualTo(resources.path("total").asInt());
        resources.path("byOwner").forEach(line -> {
            String owned = line.path("type").asString().equals("base") ? "base = :owner" : "base is null and creator = :owner";
            assertThat(database.sql("select coalesce(lower(visibility), 'draft') || ' ' || count(*) from resource where " + owned + " group by visibility").param("owner", target(line)).query(String.class)
                    .list()).as(line.toString()).containsExactlyInAnyOrderElementsOf(Stream.of("public", "private", "draft").filter(state -> line.path(state).asInt() > 0)
                            .map(state -> state + " " + line.path(state).asInt()).toList());
        });
        assertThat(report.path("withoutOwner").toString()).isEqualTo(resources.path("withoutOwner").toString());
        assertThat(report.path("publicWithoutFullIndexation").toString()).isEqualTo(resources.path("publicWithoutFullIndexation").toString());
        assertThat(adjusted("resources", "titleMissing")).isEqualTo(resources.path("withoutTitle").toString());
        assertThat(adjusted("resources", "descriptionMissing")).isEqualTo(resources.path("withoutDescription").toString());
        assertThat(adjusted("resources", "private")).isEqualTo(resources.path("stateChanged").valueStream().map(line -> line.path("resource").toString()).toList().toString().replace(" ", ""));
        resources.path("withoutBlocks").forEach(pk -> assertThat(report.path("withoutBlocks").toString()).contains("\"resource\":" + pk));
        assertThat(report.path("withoutBlocks")).hasSize(resources.path("withoutBlocks").size());
    }

    @Test
    void whatSomebodyDeletedMadeStaysInItsBaseUnderNoName() {
        expected.path("resources").path("creatorDeleted").forEach(pk -> assertThat(database.sql("""
                select p.first_name || ' ' || p.last_name || ' ' || (r.base is not null) || (p.deleted is not null) from resource r join profile p on p.id = r.creator where r.id = :id""")
                .param("id", arrived.ours(Model.RESOURCE, pk.toString())).query(String.class).single()).isEqualTo("Profil supprimé truetrue"));
    }

    /** And those who could only read, where nothing else lets them: the issue asks for it, the file names the others. */
    @Test
    void contributorsAreContributors() {
        expected.path("resources").path("contributors").forEach(line -> assertThat(contributors(line.path("resource").toString())).containsAll(users(line.path("users"))));
        Set<String> with = new TreeSet<>(database.sql("""
                select o.pk from contributor c join first_version_origin o on o.ours = c.resource and o.model = 'main.resource'""").query(String.class).list());
        assertThat(with).containsExactlyInAnyOrder("4", "10", "13", "22", "23", "24", "25");
        assertThat(contributors("4")).isEqualTo(Set.of(user("3"), user("13")));
        assertThat(contributors("10")).isEqualTo(Set.of(user("9")));
        assertThat(contributors("22")).isEqualTo(Set.of(user("2"), user("6")));
        assertThat(contributors("23")).isEqualTo(Set.of(user("2"), user("13")));
    }

    @Test
    void collectionsHoldWhatTheyHeld() {
        expected.path("collections").forEach(line -> {
            UUID collection = arrived.ours(Model.COLLECTION, line.path("collection").toString());
            assertThat(collection(collection)).isEqualTo(line.path("name").asString() + "|" + line.path("visibility").asString() + "|" + target(line.path("owner")));
            assertThat(entries(collection)).isEqualTo(resources(line.path("resources")));
        });
        expected.path("pinnedResources").forEach(line -> {
            UUID collection = arrived.ours(CollectionsStep.PINNED, line.path("fromBase").toString());
            assertThat(collection(collection)).startsWith("Ressources épinglées|").endsWith("|" + target(line.path("in")));
            assertThat(entries(collection)).isEqualTo(resources(line.path("resources")));
        });
        assertThat(report.path("kinds").path("pinned").path("created").asInt()).isEqualTo(expected.path("pinnedResources").size());
    }

    @Test
    void pinnedCollectionsAreKept() {
        assertThat(new TreeSet<>(database.sql("""
                select o.pk || ' ' || coalesce(s.profile, s.base) from saved_collection s join first_version_origin o on o.ours = s.collection and o.model = 'main.collection'""")
                .query(String.class).list())).isEqualTo(expected.path("savedCollections").valueStream().map(line -> line.path("collection") + " " + target(line.path("savedIn")))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(skipped("savedCollections", "livesThere")).containsExactlyElementsOf(expected.path("pinnedCollectionsNotSaved").valueStream()
                .map(line -> line.path("pinnedInBase") + "/" + line.path("collection")).toList());
    }

    @Test
    void filesAreCountedAndStored() {
        assertThat(report.path("files").path("referenced").asInt()).isEqualTo(expected.path("files").path("referenced").asInt());
        assertThat(report.path("files").path("missing").toString()).isEqualTo(expected.path("files").path("missing").toString());
        // 18 of 19 in blocks, and the text of a licence
        assertThat(sum("select count(*) from stored_file f where f.resource in (select ours from first_version_origin)")).isEqualTo(18 + 1 + 10);
        assertThat(database.sql("select name from stored_file where resource = :id and width = 0 order by name").param("id", arrived.ours(Model.RESOURCE, "1")).query(String.class).list())
                .containsExactly("Fiche_mémo_Léa_version_2.pdf");
        assertThat(sum("select count(*) from profile where photo is not null and id in (select ours from first_version_origin)")).isEqualTo(3);
        assertThat(sum("select count(*) from base where logo is not null and id in (select ours from first_version_origin)")).isEqualTo(5);
        // 60 % and 75 % of its original
        assertThat(database.sql("select f.width || 'x' || f.height from base b join stored_file f on f.id = b.logo where b.id = :id").param("id", arrived.ours(Model.BASE, "6")).query(String.class)
                .single()).isNotEqualTo("0x0");
    }

    @Test
    void featuredResourcesAndMarksOfBasesAreShown() {
        UUID hub = arrived.ours(Model.BASE, "6");
        assertThat(kind("highlights").path("in").asInt()).isEqualTo(expected.path("counts").path("BaseSection").asInt());
        assertThat(database.sql("select resource from base_highlight where base = :base order by position").param("base", hub).query(UUID.class).list())
                .containsExactly(arrived.ours(Model.RESOURCE, "17"), arrived.ours(Model.RESOURCE, "18"), arrived.ours(Model.RESOURCE, "19"));
        assertThat(database.sql("select id from base where certified and id in (select ours from first_version_origin)").query(UUID.class).list()).containsExactly(hub);
    }

    @Test
    void nothingHostileIsKept() {
        assertThat(database.sql("select blocks::text from resource where id in (select ours from first_version_origin)").query(String.class).list())
                .allSatisfy(blocks -> assertThat(blocks).doesNotContainIgnoringCase("<script", "onclick", "onerror", "javascript:", "<iframe", "style="));
        assertThat(database.sql("select description from profile where id = :id").param("id", user("4")).query(String.class).single()).isEqualTo("Formatrice indépendante");
        String copied = database.sql("select blocks::text from resource where id = :id").param("id", arrived.ours(Model.RESOURCE, "34")).query(String.class).single();
        assertThat(copied).contains("texte recopié", "Suite normale", "Un grand titre", "9 h – 12 h", "<br>Deuxième ligne (Windows).</p>", "5 &lt; 6 &amp; 7 &gt; 3", "https://exemple.org/lecteur")
                .doesNotContain("alert(", "document.write");
    }

    @Test
    void accountsHaveNoPasswordAndHaveNotAcceptedOurTerms() {
        assertThat(sum("select count(*) from account where terms_accepted is not null and id in (select ours from first_version_origin)")).isZero();
        assertThat(database.sql("select email::text from account where id = :id").param("id", user("2")).query(String.class).single()).isEqualTo("lea.martin@exemple.org");
    }

    private JsonNode kind(String name) {
        return report.path("kinds").path(name);
    }

    private List<String> skipped(String kind, String reason) {
        return keys(kind(kind).path("skippedBecause"), reason).valueStream().map(JsonNode::asString).toList();
    }

    private String adjusted(String kind, String reason) {
        return keys(kind(kind).path("adjusted"), reason).toString();
    }

    private static JsonNode keys(JsonNode cases, String reason) {
        return cases.valueStream().filter(one -> one.path("reason").asString().equals(reason)).findFirst().orElseThrow().path("pks");
    }

    /** The keys of those bookmarks. @param reason empty for all */
    private List<String> bookmarks(JsonNode lines, String reason) {
        return lines.valueStream().filter(line -> reason.isEmpty() || line.path("reason").asString().equals(reason)).map(line -> export.all(Model.BOOKMARK)
                .filter(one -> one.path("fields").path("user").equals(line.path("user")) && one.path("fields").path("base").equals(line.path("base"))).findFirst().orElseThrow().path("pk").toString())
                .sorted(Comparator.comparingInt(Integer::parseInt)).toList();
    }

    private List<String> lines(String list, Function<JsonNode, String> line) {
        return expected.path(list).valueStream().map(line).toList();
    }

    private UUID user(JsonNode pk) {
        return user(pk.toString());
    }

    private UUID user(String pk) {
        return arrived.ours(Model.USER, pk);
    }

    private Set<UUID> users(JsonNode pks) {
        return pks.valueStream().map(this::user).collect(Collectors.toSet());
    }

    private List<UUID> resources(JsonNode pks) {
        return pks.valueStream().map(pk -> arrived.ours(Model.RESOURCE, pk.toString())).sorted().toList();
    }

    /** A profile is named by its user. */
    private UUID target(JsonNode target) {
        return arrived.ours(target.path("type").asString().equals("base") ? Model.BASE : Model.USER, target.path("pk").toString());
    }

    private Set<UUID> members(UUID base, String role) {
        return Set.copyOf(database.sql("select profile from membership where base = :base and role = :role").param("base", base).param("role", role).query(UUID.class).list());
    }

    private Set<UUID> contributors(String resource) {
        return Set.copyOf(database.sql("select profile from contributor where resource = :id").param("id", arrived.ours(Model.RESOURCE, resource)).query(UUID.class).list());
    }

    private String collection(UUID id) {
        return database.sql("select title || '|' || lower(visibility) || '|' || coalesce(base, creator) from resource_collection where id = :id").param("id", id).query(String.class).single();
    }

    private List<UUID> entries(UUID collection) {
        return database.sql("select resource from collection_entry where collection = :id").param("id", collection).query(UUID.class).list().stream().sorted().toList();
    }

    private long sum(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
