package fr.lesbases.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.TravelClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptMailsTest extends ModuleTest {

    private final KeptMails mails;
    private final JdbcClient database;
    private final TravelClock clock;

    @Autowired
    KeptMailsTest(KeptMails mails, JdbcClient database, TravelClock clock) {
        this.mails = mails;
        this.database = database;
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

    @Test
    void whereMailsLeaveBySmtpNobodyReadsThemHereNorThoseKeptBefore() {
        mails.keep(mail());
        KeptMails afterwards = new KeptMails(database, clock, event -> { }, "smtp.exemple.fr");

        assertThat(afterwards.areKept()).isFalse();
        assertThat(afterwards.latest()).isEmpty();
        assertThat(afterwards.find(mails.latest().getFirst().id())).isEmpty();
    }

    private static Mail mail() {
        return new Mail(new EmailAddress(UUID.randomUUID() + "@exemple.fr"), "Bonjour", "", "");
    }
}
