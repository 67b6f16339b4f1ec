package fr.lesbases.firstversion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the staff says of bases that may be somebody's own. */
@Component
class Decisions {

    private final JdbcClient database;
    private final Clock clock;

    Decisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether that base is its owner's profile; empty where nobody has said. */
    Optional<Boolean> find(String base) {
        return database.sql("select profile from first_version_decision where base = :base").param("base", base).query(Boolean.class).optional();
    }

    void keep(String base, boolean profile) {
        database.sql("""
                insert into first_version_decision (base, profile, decided) values (:base, :profile, :now)
                on conflict (base) do update set profile = excluded.profile, decided = excluded.decided""")
                .param("base", base).param("profile", profile).param("now", Timestamp.from(clock.instant())).update();
    }
}
