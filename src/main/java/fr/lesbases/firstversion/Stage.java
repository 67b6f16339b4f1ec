package fr.lesbases.firstversion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.lesbases.common.DomainException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An export in the database, where it can be asked: the order in it is not the order of what refers to what, and it may be far larger than our memory. */
@Component
class Stage {

    /** What nothing here could come of is not even kept for the time of an import. */
    private static final Set<String> MODELS = Set.of(Model.USER, Model.BASE, Model.BOOKMARK, Model.BASE_SECTION, Model.RESOURCE, Model.SECTION, Model.BLOCK, Model.TEXT, Model.LINK,
            Model.LINKED_RESOURCE, Model.FILE, Model.TAG_CATEGORY, Model.TAG, Model.LICENCE_TEXT, Model.EXTERNAL_PRODUCER, Model.COLLECTION, Model.SEARCH, Model.IMAGE, Model.VISIT);
    /** Fields that are asked for by their index, where only what can be a key has room. */
    private static final List<String> KEYS = List.of("resource", "root_base", "creator", "leader");
    private static final int AT_ONCE = 500;
    /** In characters: texts may hold whole images. */
    private static final int HEAVY = 4_000_000;
    private static final JsonMapper JSON = new JsonMapper();
    /** Few, and each resource asks for some. */
    private static final Set<String> SHARED = Set.of(Model.TAG, Model.TAG_CATEGORY, Model.LICENCE_TEXT);
    private static final int MOST_REMEMBERED = 5000;

    /** Of {@link #SHARED}, by model and key; empty for those that are not there. */
    private final Cache<List<String>, Optional<DumpObject>> remembered = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private final JdbcTemplate batches;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private volatile Walk walk = Walk.NONE;

    Stage(JdbcTemplate batches, JdbcClient database, TransactionOperations transactions) {
        this.batches = batches;
        this.database = database;
        this.transactions = transactions;
    }

    /** @param counts objects of each model @param strange what is no object with a model, a key and fields @param twice objects whose key another one had before */
    record Loaded(Map<String, Long> counts, long strange, long twice) {}

    /** How far {@link #forEach} has come; 0 of 0 while none is under way. */
    record Walk(long done, long total) {

        static final Walk NONE = new Walk(0, 0);
    }

    Walk walk() {
        return walk;
    }

    /** Puts it in the place of what was there, all or nothing. @throws DomainException as {@link DumpReader#read} */
    Loaded load(Path dump) {
        return transactions.execute(transaction -> {
            clear();
            Map<String, Long> counts = new TreeMap<>();
            List<Object[]> batch = new ArrayList<>();
            long[] kept = new long[1];
            long[] weight = new long[1];
            long strange = DumpReader.read(dump, object -> {
                counts.merge(object.model(), 1L, Long::sum);
                if (MODELS.contains(object.model())) {
                    String fields = kept(object).toString();
                    batch.add(new Object[] {object.model(), object.pk(), kept[0]++, fields});
                    weight[0] += fields.length();
                    if (batch.size() == AT_ONCE || weight[0] > HEAVY) {
                        write(batch);
                        weight[0] = 0;
                    }
                }
            });
            write(batch);
            long there = database.sql("select count(*) from first_version_object").query(Long.class).single();
            return new Loaded(counts, strange, kept[0] - there);
        });
    }

    /** No password and no trace of a visitor, not even for an hour; and nothing for a key that can be none. */
    private static JsonNode kept(DumpObject object) {
        if (object.fields() instanceof ObjectNode fields) {
            fields.remove(List.of("password", "ip_hash"));
            KEYS.stream().filter(key -> !DumpObject.isKey(fields.path(key))).forEach(fields::remove);
        }
        return object.fields();
    }

    private void write(List<Object[]> batch) {
        batches.batchUpdate("""
                insert into first_version_object (model, pk, number, fields) values (?, ?, ?, ?::jsonb)
                on conflict (model, pk) do update set fields = excluded.fields""", batch);
        batch.clear();
    }

    void clear() {
        walk = Walk.NONE;
        remembered.invalidateAll();
        database.sql("truncate first_version_object").update();
    }

    /** Tells the database what there is, so that it asks the right way. Not within the transaction that writes it. */
    void settle() {
        database.sql("analyze first_version_object").update();
    }

    /** Blocks that name no resource, or one that is not there, belong to their section's. */
    void adoptBlocks() {
        database.sql("""
                update first_version_object b set fields = b.fields || jsonb_build_object('resource', s.fields -> 'resource') from first_version_object s
                where b.model = :block and s.model = :section and s.pk = b.fields ->> 'section' and s.fields ->> 'resource' is not null
                  and not exists (select 1 from first_version_object r where r.model = :resource and r.pk = b.fields ->> 'resource')""")
                .param("block", Model.BLOCK).param("section", Model.SECTION).param("resource", Model.RESOURCE).update();
    }

    /** Every one of a model, in the order of the export, some at a time. */
    void forEach(String model, Consumer<DumpObject> each) {
        long total = database.sql("select count(*) from first_version_object where model = :model").param("model", model).query(Long.class).single();
        long done = 0;
        long last = -1;
        List<Numbered> page;
        do {
            page = database.sql("select model, pk, number, fields from first_version_object where model = :model and number > :last order by number limit " + AT_ONCE)
                    .param("model", model).param("last", last).query((row, index) -> new Numbered(row.getLong("number"), object(row))).list();
            for (Numbered one : page) {
                walk = new Walk(done++, total);
                each.accept(one.object());
                last = one.number();
            }
        } while (page.size() == AT_ONCE);
        walk = Walk.NONE;
    }

    private record Numbered(long number, DumpObject object) {}

    Optional<DumpObject> find(String model, String pk) {
        return find(model, List.of(pk)).stream().findFirst();
    }

    /** Those that exist, in the order they are asked for. */
    List<DumpObject> find(String model, Collection<String> pks) {
        if (SHARED.contains(model)) {
            return pks.stream().flatMap(pk -> remembered.get(List.of(model, pk), asked -> read(List.of(model), List.of(pk)).stream().findFirst()).stream()).toList();
        }
        return read(List.of(model), pks);
    }

    /** Those that exist of all these models, which may have keys in common: of each model by its keys. */
    Map<String, Map<String, DumpObject>> find(List<String> models, Collection<String> pks) {
        return read(models, pks).stream().collect(Collectors.groupingBy(DumpObject::model, Collectors.toMap(DumpObject::pk, Function.identity(), (one, same) -> one)));
    }

    private List<DumpObject> read(List<String> models, Collection<String> pks) {
        if (pks.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                select o.model, o.pk, o.fields from unnest(:pks::varchar[]) with ordinality as w(pk, place)
                join first_version_object o on o.model = any(:models) and o.pk = w.pk order by w.place""")
                .param("models", models.toArray(String[]::new)).param("pks", pks.toArray(String[]::new)).query((row, index) -> object(row)).list();
    }

    /** What belongs to a resource. */
    List<DumpObject> ofResource(String model, String resource) {
        return database.sql("select model, pk, fields from first_version_object where model = :model and fields ->> 'resource' = :resource order by number")
                .param("model", model).param("resource", resource).query((row, index) -> object(row)).list();
    }

    static DumpObject object(ResultSet row) throws SQLException {
        return new DumpObject(row.getString("model"), row.getString("pk"), JSON.readTree(row.getString("fields")));
    }

    JdbcClient database() {
        return database;
    }
}
