package fr.lesbases.resource;

import fr.lesbases.common.Retention;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets checkpoints go: after a week all but the last of each day in Paris, after three months those too. What was published or bears a name stays (decision 0012). */
@Component
class CheckpointThinning {

    private static final String DAY = "date(%s.made at time zone 'Europe/Paris')";

    private final JdbcClient database;
    private final Clock clock;

    CheckpointThinning(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Before files that nothing names are looked for. */
    @Scheduled(cron = "0 50 2 * * *")
    void thin() {
        Instant now = clock.instant();
        database.sql("delete from revision c where c.number is null and c.name is null and (c.made < :last or c.made < :all and exists ("
                + "select 1 from revision later where later.resource = c.resource and later.number is null and later.made > c.made and %s = %s))"
                        .formatted(DAY.formatted("later"), DAY.formatted("c")))
                .param("last", Timestamp.from(now.minus(Retention.CHECKPOINTS_DAILY)))
                .param("all", Timestamp.from(now.minus(Retention.CHECKPOINTS)))
                .update();
    }
}
