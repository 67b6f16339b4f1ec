package fr.lesbases.firstversion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as the rows of a table: kind, what became of it, how many, which. */
final class ReportRows {

    private static final List<String> COUNTS = List.of("in", "created", "updated", "unchanged", "skipped");

    private ReportRows() {
    }

    static List<String[]> of(ObjectNode report) {
        List<String[]> rows = new ArrayList<>();
        report.path("kinds").forEachEntry((kind, numbers) -> {
            COUNTS.forEach(count -> rows.add(new String[] {kind, count, numbers.path(count).asString(), ""}));
            numbers.path("skippedBecause").forEach(cases -> rows.add(row(kind, cases)));
            numbers.path("adjusted").forEach(cases -> rows.add(row(kind, cases)));
        });
        report.path("tags").forEach(tag -> rows.add(new String[] {"tags", tag.path("category").asString() + " – " + tag.path("name").asString(), tag.path("uses").asString(),
                tag.path("terms").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))}));
        for (String list : List.of("personalBases", "unsureBases", "publicWithoutFullIndexation", "withoutOwner", "withoutBlocks", "contributorTags", "certifiedBases", "orphanBlocks")) {
            report.path(list).forEach(line -> rows.add(new String[] {list, line.path("title").asString(""), "1", line.propertyStream().filter(one -> !one.getKey().equals("title"))
                    .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "))}));
        }
        report.path("files").path("missing").forEach(name -> rows.add(new String[] {"files", "missing", "1", name.asString()}));
        report.path("notBroughtOver").forEachEntry((model, count) -> rows.add(new String[] {"notBroughtOver", model, count.asString(), ""}));
        return rows;
    }

    private static String[] row(String kind, JsonNode cases) {
        return new String[] {kind, cases.path("text").asString(), cases.path("count").asString(), cases.path("pks").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))};
    }
}
