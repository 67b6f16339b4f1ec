package fr.lesbases.firstversion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody should look at: tags and their counterparts, those who wrote by a tag, certified bases, files that are missing. Changes nothing. */
@Component
@Order(10)
class ListsStep implements Step {

    private static final String NAMES = """
            select distinct name from (
                select fields ->> 'image' as name from first_version_object where model = :image
                union all select fields ->> 'cropped_image' from first_version_object where model = :image
                union all select fields ->> 'file' from first_version_object where model in (:file, :licence)) n
            where name <> '' order by name""";

    /** Blocks of no resource, and what would fill a block that is not there: nobody could have seen them. */
    private static final String ORPHANS = "orphanBlocks";
    private static final String WITHOUT_HOME = """
            select model, pk from first_version_object o where model = :block and not exists (select 1 from first_version_object r where r.model = :resource and r.pk = o.fields ->> 'resource')
            union all
            select model, pk from first_version_object o where model in (:kinds) and not exists (select 1 from first_version_object b where b.model = :block and b.pk = o.pk)
            order by model, pk limit :most""";

    private final Stage stage;
    private final Tags tags;
    private final TagUses uses;
    private final JdbcClient database;

    ListsStep(Stage stage, Tags tags, TagUses uses, JdbcClient database) {
        this.stage = stage;
        this.tags = tags;
        this.uses = uses;
        this.database = database;
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void run(Run run) {
        tags(run.report());
        bases(run.report());
        orphans(run.report());
        files(run.media(), run.report());
    }

    private void orphans(Report report) {
        report.list(ORPHANS);
        database.sql(WITHOUT_HOME).param("block", Model.BLOCK).param("resource", Model.RESOURCE).param("kinds", Blocks.KINDS).param("most", Report.MOST)
                .query((row, index) -> Report.json("block", row.getString(2)).put("model", row.getString(1))).list().forEach(line -> report.line(ORPHANS, line));
    }

    private void tags(Report report) {
        report.list("tags");
        database.sql("""
                select t.pk, count(*) as uses from first_version_object r, jsonb_array_elements_text(case jsonb_typeof(r.fields -> 'tags') when 'array' then r.fields -> 'tags' else '[]' end) p(pk)
                join first_version_object t on t.model = :tag and t.pk = p.pk where r.model = :resource group by t.pk, t.number order by t.number limit 10000""")
                .param("tag", Model.TAG).param("resource", Model.RESOURCE).query((row, index) -> Report.json("tag", row.getString(1)).put("uses", row.getLong(2))).list()
                .forEach(line -> stage.find(Model.TAG, line.path("tag").asString()).flatMap(uses::of).ifPresent(tag -> report.line("tags", counterparts(line, tag))));
    }

    private ObjectNode counterparts(ObjectNode line, Tags.Used tag) {
        line.put("name", tag.name()).put("category", tag.category());
        ArrayNode terms = line.putArray("terms");
        tags.terms(tag).forEach(term -> terms.add(term.toString()));
        tags.licence(tag).ifPresent(licence -> terms.add("licence/" + licence.name()));
        return line;
    }

    private void bases(Report report) {
        report.list("contributorTags");
        report.list("certifiedBases");
        stage.forEach(Model.BASE, base -> {
            if (base.flag("is_certified")) {
                report.line("certifiedBases", Report.json("base", base.pk()).put("title", base.text("title")));
            }
            List<String> byTag = base.references("contributor_tags");
            if (!byTag.isEmpty()) {
                ObjectNode line = Report.json("base", base.pk()).put("title", base.text("title"));
                ArrayNode names = line.putArray("tags");
                stage.find(Model.TAG, byTag).forEach(tag -> names.add(tag.text("name")));
                ArrayNode people = line.putArray("people");
                bearers(base, byTag).forEach(person -> people.add(Report.key(person)));
                report.line("contributorTags", line);
            }
        });
    }

    /** Those who could write in it by nothing else. */
    private List<String> bearers(DumpObject base, List<String> byTag) {
        List<String> others = new ArrayList<>(base.references("admins"));
        others.addAll(base.references("contributors"));
        base.reference("owner").ifPresent(others::add);
        return database.sql("""
                select pk from first_version_object where model = :model and pk not in (:others) and jsonb_typeof(fields -> 'tags') = 'array'
                  and exists (select 1 from jsonb_array_elements_text(fields -> 'tags') t where t in (:tags)) order by number limit 1000""")
                .param("model", Model.USER).param("others", others.isEmpty() ? List.of("") : others).param("tags", byTag).query(String.class).list();
    }

    private void files(Media media, Report report) {
        long count = 0;
        List<String> lost = new ArrayList<>();
        try (var names = database.sql(NAMES).param("image", Model.IMAGE).param("file", Model.FILE).param("licence", Model.LICENCE_TEXT).query(String.class).stream()) {
            for (String name : (Iterable<String>) names::iterator) {
                count++;
                Optional<Path> there = media.find(name);
                if (there.isEmpty() && lost.size() < Report.MOST * 10) {
                    lost.add(name);
                }
            }
        }
        report.files(count, lost);
    }
}
