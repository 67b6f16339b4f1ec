package fr.lesbases.firstversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DumpObjectTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"2023-05-06T07:08:09.123Z,2023-05-06T07:08:09.123Z", "2023-05-06T09:08:09+02:00,2023-05-06T07:08:09Z", "2023-05-06T07:08:09,2023-05-06T07:08:09Z",
            "2023-05-06 07:08:09,2023-05-06T07:08:09Z", "2023-05-06,2023-05-06T00:00:00Z", "2023-13-06,2022-01-01T00:00:00Z", "hier,2022-01-01T00:00:00Z", "2123-05-06,2022-01-01T00:00:00Z"})
    void timesWithoutAZoneAreOfUtc(String written, Instant time) {
        assertThat(object("\"" + written + "\"").time("field", DumpObject.UNKNOWN, NOW)).isEqualTo(time);
    }

    @Test
    void numbersAndFlagsMayBeText() {
        assertThat(object("\"2\"").number("field")).isEqualTo(2);
        assertThat(object("\" 3.0 \"").number("field")).isEqualTo(3);
        assertThat(object("\"deux\"").number("field")).isEqualTo(Integer.MAX_VALUE);
        assertThat(object("\"true\"").flag("field")).isTrue();
        assertThat(object("\"False\"").flag("field")).isFalse();
    }

    private static DumpObject object(String value) {
        return new DumpObject("main.x", "1", new JsonMapper().readTree("{\"field\": " + value + "}"));
    }
}
