package fr.lesbases.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The context's start has already applied every migration to an empty database and had JPA compare its entities with the tables. */
class MigrationTest extends ModuleTest {

    @Autowired
    private Flyway flyway;

    @Test
    void everyMigrationIsAppliedAndNoneHasChangedSince() {
        flyway.validate();

        assertThat(Arrays.stream(flyway.info().all()).map(MigrationInfo::getState)).isNotEmpty().containsOnly(MigrationState.SUCCESS);
    }
}
