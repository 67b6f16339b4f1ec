package fr.lesbases.firstversion;

import fr.lesbases.search.Rebuilding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Brings exports over in tests, without indexing them, and takes all of it away again: the other tests have the same database. */
@Component
public class Arrived {

    /** The readings and saves that other tests have made, and hashes of their files. */
    private static final Map<String, String> WITHOUT_COUNTED = Map.of(
            "resource", "(to_jsonb(t) - 'saves' - case when exists (select from first_version_origin o where o.ours = t.id) then '' else 'views' end)::text",
            "stored_file", "(to_jsonb(t) - 'sha256')::text");

    private final FirstVersionImport firstVersion;
    private final Rebuilding rebuilding;
    private final JdbcClient database;

    Arrived(FirstVersionImport firstVersion, Rebuilding rebuilding, JdbcClient database) {
        this.firstVersion = firstVersion;
        this.rebuilding = rebuilding;
        this.database = database;
    }

    public ObjectNode bring(Path dump, boolean dry) {
        return rebuilding.after(() -> firstVersion.run(dump, Export.MEDIA, dry, key -> { }).report());
    }

    public UUID ours(String model, String pk) {
        return database.sql("select ours from first_version_origin where model = :model and pk = :pk").param("model", model).param("pk", pk).query(UUID.class).single();
    }

    String pk(String model, UUID ours) {
        return database.sql("select pk from first_version_origin where model = :model and ours = :ours order by pk limit 1").param("model", model).param("ours", ours).query(String.class).single();
    }

    /** Everything that is in the database, to be compared: an import that fails or only tries leaves it as it was. Without what the server itself writes meanwhile, at its own times. */
    String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("account", "profile", "profile_slug", "base", "base_slug", "membership", "resource", "resource_slug", "revision", "resource_term", "contributor",
                "resource_collection", "collection_slug", "collection_entry", "saved_collection", "follow", "saved_search", "stored_file", "first_version_origin")) {
            String row = WITHOUT_COUNTED.getOrDefault(table, "t::text");
            all.append(table).append(' ').append(database.sql("select count(*) || ' ' || coalesce(md5(string_agg(" + row + ", '|' order by " + row + ")), '') from " + table + " t")
                    .query(String.class).single()).append('\n');
        }
        return all.toString();
    }

    /** As if there had never been one. */
    public void takeAway() {
        String mine = " (select ours from first_version_origin) ";
        String people = " (select ours from first_version_origin where kind = 'PROFILE' union select '" + Places.NOBODY + "'::uuid) ";
        for (String sql : List.of("delete from saved_search where person in" + people, "delete from follow where follower in" + people, "update profile set photo = null where id in" + people,
                "update base set logo = null, cover = null where id in" + mine, "delete from stored_file where coalesce(resource, profile, base, collection) in" + mine,
                "delete from collection_slug where collection in" + mine, "delete from resource_collection where id in" + mine,
                "delete from resource_slug where resource in" + mine, "update resource set published = null, visibility = null where id in" + mine, "delete from resource where id in" + mine,
                "delete from base_slug where base in" + mine, "delete from base where id in" + mine, "delete from profile_slug where profile in" + people, "delete from first_version_greeting",
                "delete from profile where id in" + people, "delete from account where id in" + people, "delete from first_version_origin", "delete from first_version_decision",
                "delete from first_version_run")) {
            database.sql(sql).update();
        }
    }
}
