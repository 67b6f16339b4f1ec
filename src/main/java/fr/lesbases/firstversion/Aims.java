package fr.lesbases.firstversion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each object of the export in the {@link Stage} is to become here. */
@Component
class Aims {

    private final JdbcClient database;

    Aims(JdbcClient database) {
        this.database = database;
    }

    /** @param kind of {@link Kind} */
    record Target(String kind, UUID ours) {}

    Optional<Target> one(String model, Optional<String> pk) {
        return pk.flatMap(key -> database.sql("select kind, ours from first_version_object where model = :model and pk = :pk and ours is not null")
                .param("model", model).param("pk", key).query((row, index) -> new Target(row.getString(1), row.getObject(2, UUID.class))).optional());
    }

    /** In the order they are asked for; what becomes nothing is left out. */
    List<Target> all(String model, Collection<String> pks) {
        if (pks.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                select o.kind, o.ours from unnest(:pks::varchar[]) with ordinality as w(pk, place)
                join first_version_object o on o.model = :model and o.pk = w.pk where o.ours is not null order by w.place""")
                .param("model", model).param("pks", pks.toArray(String[]::new)).query((row, index) -> new Target(row.getString(1), row.getObject(2, UUID.class))).list();
    }

    void set(String model, String pk, String kind, @Nullable UUID ours) {
        database.sql("update first_version_object set kind = :kind, ours = :ours where model = :model and pk = :pk")
                .param("kind", kind).param("ours", ours).param("model", model).param("pk", pk).update();
    }

    /** What has become something before stays it; everything else gets a number that follows from its own. */
    void setAll(String model, String kind) {
        database.sql("""
                update first_version_object o set kind = :kind,
                    ours = coalesce((select g.ours from first_version_origin g where g.model = o.model and g.pk = o.pk), md5('la-base/' || o.model || '/' || o.pk)::uuid)
                where o.model = :model""").param("kind", kind).param("model", model).update();
    }
}
