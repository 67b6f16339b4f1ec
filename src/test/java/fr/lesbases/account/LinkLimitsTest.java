package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.SenderNetwork;
import fr.lesbases.common.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LinkLimitsTest {

    private static final EmailAddress LEA = new EmailAddress("lea@exemple.fr");

    private final Hands clock = new Hands();
    private final LinkLimits limits = new LinkLimits(new SignInProperties(5, 30, Duration.ofMinutes(15), Duration.ofDays(30)), clock);

    @Test
    void aSixthLinkForAnAddressHasToWaitAndSaysHowLong() {
        for (int i = 0; i < 5; i++) {
            limits.take(LEA, "10.0.0." + i);
        }

        TooManyLinks refused = catchThrowableOfType(TooManyLinks.class, () -> limits.take(new EmailAddress("LEA@exemple.fr"), "10.0.0.9"));

        assertThat(Texts.get(refused.key(), refused.args())).isEqualTo("Trop de demandes de lien. Réessayez dans 12 minutes.");
        clock.advance(Duration.ofMinutes(12));
        assertThatCode(() -> limits.take(LEA, "10.0.0.9")).doesNotThrowAnyException();
    }

    @Test
    void aSenderAsksForThirtyLinksAnHourForWhomever() {
        for (int i = 0; i < 30; i++) {
            limits.take(new EmailAddress("lea" + i + "@exemple.fr"), "10.0.0.1");
        }

        TooManyLinks refused = catchThrowableOfType(TooManyLinks.class, () -> limits.take(LEA, "10.0.0.1"));

        assertThat(refused.args()).containsExactly(2L);
        assertThatCode(() -> limits.take(LEA, "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void oneSubscriberOfIpv6IsOneSenderWhateverTheEndOfTheAddress() {
        assertThat(SenderNetwork.of("2001:db8:1:2:3:4:5:6")).isEqualTo(SenderNetwork.of("2001:db8:1:2::9")).isNotEqualTo(SenderNetwork.of("2001:db8:1:3::9"));
        assertThat(SenderNetwork.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SenderNetwork.of("cafe.example:80")).isEqualTo("cafe.example:80");
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-12T09:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
