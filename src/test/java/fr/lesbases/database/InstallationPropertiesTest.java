package fr.lesbases.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationPropertiesTest {

    /** "the default with the embedded database, off with an external one" */
    @ParameterizedTest
    @CsvSource({"true, , true", "false, , false", "true, false, false", "false, true, true"})
    void theDemonstrationIsOnWithTheEmbeddedDatabaseUnlessToldOtherwise(boolean embedded, Boolean told, boolean demo) {
        assertThat(new InstallationProperties(Path.of("data"), told, null).installation(embedded).isDemo()).isEqualTo(demo);
    }
}
