package fr.lesbases.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.common.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.MailSendException;
import org.springframework.util.StringUtils;
import org.springframework.util.backoff.FixedBackOff;

@ExtendWith(OutputCaptureExtension.class)
class PostmanTest {

    private static final Mail MAIL = new Mail(new EmailAddress("lea@exemple.fr"), "Bonjour", "", "");
    private static final Mail LINK = new Mail(new EmailAddress("malo@exemple.fr"), "Votre lien", "", "");
    private static final FixedBackOff THREE_TIMES_MORE = new FixedBackOff(1, 3);

    private final List<Mail> attempts = new CopyOnWriteArrayList<>();
    private final List<Mail> delivered = new CopyOnWriteArrayList<>();

    @Test
    void aServerThatComesBackGetsTheMailAfterAll() {
        new Postman(mail -> {
            attempts.add(mail);
            if (attempts.size() < 3) {
                throw new MailSendException("down");
            }
            delivered.add(mail);
        }, THREE_TIMES_MORE).deliver(new Mailer.Posted(MAIL));

        await().untilAsserted(() -> assertThat(delivered).containsExactly(MAIL));
        assertThat(attempts).hasSize(3);
    }

    @Test
    void aServerThatStaysDownIsLoggedOnce(CapturedOutput output) throws Exception {
        Postman postman = new Postman(mail -> {
            attempts.add(mail);
            throw new MailSendException("down");
        }, THREE_TIMES_MORE);
        postman.deliver(new Mailer.Posted(MAIL));

        await().untilAsserted(() -> assertThat(output.getAll()).contains("Mail not sent, given up: to lea@exemple.fr"));
        postman.destroy();
        assertThat(attempts).hasSize(4);
        assertThat(StringUtils.countOccurrencesOf(output.getAll(), "Mail not sent, given up: to lea@exemple.fr")).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void whatWaitsForItsNextAttemptHoldsUpNobodysLink() {
        Postman postman = new Postman(mail -> {
            if (mail.equals(MAIL)) {
                throw new MailSendException("not this one");
            }
            delivered.add(mail);
        }, new FixedBackOff(Duration.ofHours(1).toMillis(), 3));

        postman.deliver(new Mailer.Posted(MAIL));
        postman.deliver(new Mailer.Posted(LINK));

        assertThat(delivered).containsExactly(LINK);
    }

    @Test
    void whatWaitsIsTriedOnceMoreBeforeTheEnd() throws Exception {
        Postman postman = new Postman(mail -> {
            attempts.add(mail);
            if (attempts.size() < 2) {
                throw new MailSendException("down");
            }
            delivered.add(mail);
        }, new FixedBackOff(200, 3));
        postman.deliver(new Mailer.Posted(MAIL));

        postman.destroy();

        assertThat(delivered).containsExactly(MAIL);
    }
}
