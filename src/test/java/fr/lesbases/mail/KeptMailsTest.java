package fr.lesbases.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.TravelClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeptMailsTest extends ModuleTest {

    private final KeptMails mails;
    private final TravelClock clock;

    @Autowired
    KeptMailsTest(KeptMails mails, TravelClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Test
    void aMailIsKeptForAMonth() {
        Mail old = mail();
        Mail recent = mail();
        clock.at(clock.instant().minus(Duration.ofDays(31)), () -> mails.keep(old));
        clock.at(clock.instant().minus(Duration.ofDays(29)), () -> mails.keep(recent));

        mails.forgetOld();

        assertThat(mails.latest()).extracting(KeptMail::recipient).contains(recent.to().value()).doesNotContain(old.to().value());
    }

    private static Mail mail() {
        return new Mail(new EmailAddress(UUID.randomUUID() + "@exemple.fr"), "Bonjour", "", "");
    }
}
