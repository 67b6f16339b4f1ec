package fr.lesbases.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.Paris;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an alert is due, in Paris. 2031-01-06 is a Monday, summer time begins on 2031-03-30. */
class AlertTest {

    @ParameterizedTest
    @CsvSource({"DAILY, 2031-01-08T07:00, 2031-01-08T07:00", "DAILY, 2031-01-08T06:59, 2031-01-07T07:00", "DAILY, 2031-01-08T23:00, 2031-01-08T07:00",
        "WEEKLY, 2031-01-06T07:00, 2031-01-06T07:00", "WEEKLY, 2031-01-06T06:59, 2030-12-30T07:00", "WEEKLY, 2031-01-12T23:59, 2031-01-06T07:00",
        "DAILY, 2031-03-30T08:00, 2031-03-30T07:00", "DAILY, 2031-03-31T06:30, 2031-03-30T07:00"})
    void sevenInTheMorningOrMonday(Alert alert, LocalDateTime now, LocalDateTime due) {
        assertThat(alert.lastDue(inParis(now))).isEqualTo(inParis(due));
    }

    private static Instant inParis(LocalDateTime time) {
        return time.atZone(Paris.ZONE).toInstant();
    }
}
