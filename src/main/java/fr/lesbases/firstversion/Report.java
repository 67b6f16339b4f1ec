package fr.lesbases.firstversion;

import fr.lesbases.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What came of an import: for each kind how many came in and what became of them, and lists of what somebody should look at. */
final class Report {

    /** Keys that a reason or list names; beyond, it only counts. */
    static final int MOST = 1000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Tally> kinds = new LinkedHashMap<>();
    private final Map<String, ArrayNode> lists = new LinkedHashMap<>();
    private final Map<String, Long> left = new TreeMap<>();
    private long files;
    private final Set<String> missing = new TreeSet<>();
    private long strange;
    private long twice;

    /** How many, and the first of them. */
    private static final class Cases {

        private long count;
        private final List<String> pks = new ArrayList<>();

        private void add(String pk) {
            count++;
            if (pks.size() < MOST) {
                pks.add(pk);
            }
        }

        private ObjectNode json(String reason) {
            ObjectNode json = JSON.createObjectNode().put("reason", reason.substring(reason.lastIndexOf('.') + 1)).put("text", Texts.get(reason)).put("count", count);
            ArrayNode keys = json.putArray("pks");
            pks.forEach(pk -> keys.add(key(pk)));
            return json;
        }
    }

    /** Of one kind. */
    static final class Tally {

        private long in;
        private long created;
        private long updated;
        private long unchanged;
        private final Map<String, Cases> skipped = new TreeMap<>();
        private final Map<String, Cases> adjusted = new TreeMap<>();

        void in() {
            in++;
        }

        void created() {
            created++;
        }

        void updated() {
            updated++;
        }

        void unchanged() {
            unchanged++;
        }

        /** @param reason the key of a sentence */
        void skipped(String pk, String reason) {
            skipped.computeIfAbsent(reason, key -> new Cases()).add(pk);
        }

        void adjusted(String pk, String reason) {
            adjusted.computeIfAbsent(reason, key -> new Cases()).add(pk);
        }

        private ObjectNode json() {
            ObjectNode json = JSON.createObjectNode().put("in", in).put("created", created).put("updated", updated).put("unchanged", unchanged)
                    .put("skipped", skipped.values().stream().mapToLong(cases -> cases.count).sum());
            ArrayNode reasons = json.putArray("skippedBecause");
            skipped.forEach((reason, cases) -> reasons.add(cases.json(reason)));
            ArrayNode changes = json.putArray("adjusted");
            adjusted.forEach((reason, cases) -> changes.add(cases.json(reason)));
            return json;
        }
    }

    Tally kind(String name) {
        return kinds.computeIfAbsent(name, key -> new Tally());
    }

    /** A line of a list; the list is there even where it has none. */
    void list(String name) {
        lists.computeIfAbsent(name, key -> JSON.createArrayNode());
    }

    void line(String name, ObjectNode line) {
        list(name);
        ArrayNode lines = lists.get(name);
        if (lines.size() < MOST * 10) {
            lines.add(line);
        }
    }

    /** A key as the export writes it: most are numbers. */
    static JsonNode key(String pk) {
        return pk.matches("\\d{1,18}") ? LongNode.valueOf(Long.parseLong(pk)) : StringNode.valueOf(pk);
    }

    /** A line about one thing. */
    static ObjectNode json(String kind, String pk) {
        return JSON.createObjectNode().set(kind, key(pk));
    }

    void loaded(Stage.Loaded loaded, Set<String> used) {
        strange = loaded.strange();
        twice = loaded.twice();
        loaded.counts().forEach((model, count) -> {
            if (!used.contains(model)) {
                left.put(model, count);
            }
        });
    }

    /** @param count of names, each once @param lost those of them that are not in the folder */
    void files(long count, List<String> lost) {
        files = count;
        missing.addAll(lost);
    }

    long changes() {
        return kinds.values().stream().mapToLong(tally -> tally.created + tally.updated).sum();
    }

    ObjectNode toJson(boolean dry) {
        ObjectNode json = JSON.createObjectNode().put("dryRun", dry);
        ObjectNode all = json.putObject("kinds");
        kinds.forEach((name, tally) -> all.set(name, tally.json()));
        lists.forEach(json::set);
        ObjectNode media = json.putObject("files").put("referenced", files);
        ArrayNode lost = media.putArray("missing");
        missing.forEach(lost::add);
        ObjectNode others = json.putObject("notBroughtOver");
        left.forEach(others::put);
        return json.put("unreadableObjects", strange).put("objectsTwice", twice);
    }
}
