package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.DomainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Exports that are broken by chance, the same each time: whatever is in them, everything is accounted for, nothing half brought over and nothing hostile kept. */
class BrokenDumpTest extends ImportTest {

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "<a href=\"javascript:alert(3)\">x</a>", "<svg onload=alert(4)>",
            "&lt;script&gt;alert(5)&lt;/script&gt;", "<p style=\"position:fixed\">x", "<iframe srcdoc='<script>alert(6)</script>'></iframe>", "<table><tr><td><script>alert(7)</script>",
            "<img src=\"data:image/png;base64,%%%nothing###\">", "<img src=\"data:image/png;base64,iVBORw0KGgo=\">", "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
            "\u0000\u0001\u202e‮<b>x", "\ud800 seul", "<<<<>>>>", "../../../../etc/passwd", "{}[]\"'\\", "x".repeat(300_000), "<div>".repeat(2_000), "' or 1=1; drop table resource; --");


    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsBroken(long seed) throws IOException {
        Random random = new Random(seed);
        Export export = Export.sample();
        breakSome(export.objects(), random);
        Path dump = export.write(folder);

        ObjectNode report = arrived.bring(dump, false);

        report.path("kinds").forEachEntry((name, kind) -> {
            assertThat(kind.path("created").asInt() + kind.path("updated").asInt() + kind.path("unchanged").asInt() + kind.path("skipped").asInt()).as(name).isEqualTo(kind.path("in").asInt());
            assertThat(kind.path("skippedBecause").toString()).as(name).doesNotContain("\"refused\"");
        });
        assertThat(database.sql("""
                select jsonb_path_query(b.blocks, '$.**.text') #>> '{}' from (select r.blocks, r.id from resource r union all select v.blocks, v.resource from revision v) b
                join first_version_origin o on o.ours = b.id""")
                .query(String.class).list()).isNotEmpty().allSatisfy(html -> {
                    Document text = Jsoup.parseBodyFragment(html);
                    assertThat(text.body().select("*:not(body):not(p):not(h3):not(h4):not(h5):not(strong):not(em):not(ul):not(ol):not(li):not(blockquote):not(br):not(a)")).as(html).isEmpty();
                    assertThat(text.body().select("[style], [onclick], [onerror], [onload], [srcdoc], a[href^=javascript]")).as(html).isEmpty();
                });
        String before = arrived.everything();
        assertThat(total(arrived.bring(dump, false), "created") + total(arrived.bring(dump, false), "updated")).isZero();
        assertThat(arrived.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void oneThatEndsTooEarlyIsToldAndChangesNothing(long seed) throws IOException {
        String whole = Files.readString(Export.DUMP);
        Path dump = Files.writeString(folder.resolve("short.json"), whole.substring(0, 1 + new Random(seed).nextInt(whole.length() - 10)));
        String before = arrived.everything();
        try {
            arrived.bring(dump, false);
            assertThat(true).as("an export that ends too early was taken").isFalse();
        } catch (DomainException told) {
            assertThat(told.key()).isEqualTo("firstversion.dump.broken");
        }
        assertThat(arrived.everything()).isEqualTo(before);
    }

    private static long total(ObjectNode report, String count) {
        return report.path("kinds").valueStream().mapToLong(kind -> kind.path(count).asLong()).sum();
    }

    private static void breakSome(ArrayNode objects, Random random) {
        for (int index = 0; index < 150; index++) {
            ObjectNode object = (ObjectNode) objects.get(random.nextInt(objects.size()));
            if (!object.path("fields").isObject()) {
                continue;
            }
            ObjectNode fields = (ObjectNode) object.get("fields");
            List<String> names = new ArrayList<>(fields.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(9)) {
                case 0 -> fields.put(name, HOSTILE.get(random.nextInt(HOSTILE.size())));
                case 1 -> fields.put(name, random.nextInt(1_000));
                case 2 -> fields.putNull(name);
                case 3 -> fields.remove(name);
                case 4 -> fields.putArray(name).add(random.nextInt(50)).add("x").addNull().addObject();
                case 5 -> fields.putObject(name).put("x", random.nextDouble());
                // to itself
                case 6 -> fields.set(name, object.path("pk"));
                case 7 -> fields.put(name, -1e300);
                default -> cut(objects, random);
            }
        }
        objects.add("x").addNull().add(1).addObject().put("model", "main.resource");
        objects.addObject().put("model", "main.user").put("pk", 1.5).putObject("fields");
        texts(objects, random);
    }

    private static void cut(ArrayNode objects, Random random) {
        objects.remove(random.nextInt(objects.size()));
    }

    private static void texts(ArrayNode objects, Random random) {
        for (JsonNode object : objects) {
            if (object.path("model").asString("").equals("main.textcontent") && object.path("fields").isObject() && random.nextInt(4) == 0) {
                ((ObjectNode) object.get("fields")).put("text", HOSTILE.get(random.nextInt(HOSTILE.size())) + HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
        }
    }
}
