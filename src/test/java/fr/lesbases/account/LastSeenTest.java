package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.StatementCounter;
import fr.lesbases.common.TravelClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LastSeenTest extends ModuleTest {

    @Autowired
    private LastSeen lastSeen;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TravelClock clock;

    @Test
    void isNotedOnceInFiveMinutes() {
        Cast.Player person = cast.somebody();
        Instant start = Instant.parse("2026-03-12T10:00:00Z");

        assertThat(statements(person, start)).isEqualTo(1);
        assertThat(statements(person, start.plusSeconds(10))).as("memory answers").isZero();
        assertThat(statements(person, start.plus(LastSeen.PRECISION))).isZero();
        assertThat(seen(person)).isEqualTo(start);

        assertThat(statements(person, start.plus(LastSeen.PRECISION).plusSeconds(1))).isEqualTo(1);
        assertThat(seen(person)).isEqualTo(start.plus(LastSeen.PRECISION).plusSeconds(1));
    }

    private int statements(Cast.Player person, Instant when) {
        int[] sent = new int[1];
        clock.at(when, () -> sent[0] = StatementCounter.statementsOf(() -> lastSeen.note(person.profile().value())).size());
        return sent[0];
    }

    private Instant seen(Cast.Player person) {
        return database.sql("select last_seen from account where id = :id").param("id", person.profile().value()).query(Timestamp.class).single().toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
