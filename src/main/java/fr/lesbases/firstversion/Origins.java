package fr.lesbases.firstversion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each thing of the first version has become here, and in which state it was right after. */
@Component
class Origins {

    private final JdbcClient database;
    private final Clock clock;

    Origins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param source hash of what was brought over @param state hash of ours right after, empty where nothing of ours changes by it */
    record Origin(String kind, UUID ours, String source, String state) {}

    Optional<Origin> find(String model, String pk) {
        return database.sql("select kind, ours, source, state from first_version_origin where model = :model and pk = :pk").param("model", model).param("pk", pk)
                .query((row, index) -> new Origin(row.getString(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4))).optional();
    }

    /** Whether it came of something. */
    boolean isNoted(UUID ours) {
        return database.sql("select exists (select 1 from first_version_origin where ours = :ours)").param("ours", ours).query(Boolean.class).single();
    }

    /** The keys of a model that have become it. */
    List<String> keys(String model, UUID ours) {
        return database.sql("select pk from first_version_origin where ours = :ours and model = :model").param("ours", ours).param("model", model).query(String.class).list();
    }

    void keep(String model, String pk, Origin origin) {
        database.sql("""
                insert into first_version_origin (model, pk, kind, ours, source, state, brought) values (:model, :pk, :kind, :ours, :source, :state, :now)
                on conflict (model, pk) do update set kind = excluded.kind, ours = excluded.ours, source = excluded.source, state = excluded.state, brought = excluded.brought""")
                .param("model", model).param("pk", pk).param("kind", origin.kind()).param("ours", origin.ours()).param("source", origin.source()).param("state", origin.state())
                .param("now", Timestamp.from(clock.instant())).update();
    }
}
