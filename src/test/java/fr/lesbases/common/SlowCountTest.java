package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SlowCountTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private long now;
    private Duration takes = Duration.ofMillis(100);
    private boolean fails;
    private int counted;
    private final SlowCount<Integer> count = new SlowCount<>(this::count, background::add, () -> now);

    private int count() {
        if (fails) {
            throw new IllegalStateException("no database");
        }
        now += takes.toNanos();
        return ++counted;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void whatIsCountedAtOnceIsExact() {
        takes = Duration.ofMillis(29);
        assertThat(count.get()).isEqualTo(1);
        assertThat(count.get()).isEqualTo(2);
        assertThat(background).isEmpty();
    }

    @Test
    void whatTakesLongIsCountedAgainAfterTenTimesAsLongWhileTheLastNumberIsShown() {
        assertThat(count.get()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(count.get()).isEqualTo(1);
        assertThat(background).isEmpty();

        pass(Duration.ofMillis(1));
        assertThat(count.get()).isEqualTo(1);
        assertThat(count.get()).isEqualTo(1);
        assertThat(background).as("one for all who ask").hasSize(1);

        background.remove().run();
        assertThat(count.get()).isEqualTo(2);
        assertThat(background).isEmpty();
    }

    @Test
    void whatFailedIsTriedAgain() {
        count.get();
        pass(Duration.ofSeconds(2));
        count.get();
        fails = true;
        assertThatThrownBy(background.remove()::run).isInstanceOf(IllegalStateException.class);

        assertThat(count.get()).isEqualTo(1);
        assertThat(background).hasSize(1);
    }

    @Test
    void whoComesAfterAMinuteWaitsForTheRightNumber() {
        count.get();
        pass(Duration.ofMinutes(1));
        assertThat(count.get()).isEqualTo(2);
        assertThat(background).isEmpty();
    }
}
