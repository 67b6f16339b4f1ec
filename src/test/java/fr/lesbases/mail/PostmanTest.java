package fr.lesbases.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.EmailAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.mail.MailSendException;
import org.springframework.util.StringUtils;

@ExtendWith(OutputCaptureExtension.class)
class PostmanTest {

    private static final Mail MAIL = new Mail(new EmailAddress("lea@exemple.fr"), "Bonjour", "", "");
    private static final RetryTemplate THREE_TIMES_MORE = new RetryTemplate(RetryPolicy.builder().maxRetries(3).delay(Duration.ZERO).build());

    private final List<Mail> attempts = new ArrayList<>();

    @Test
    void aServerThatComesBackGetsTheMailAfterAll() {
        new Postman(mail -> {
            attempts.add(mail);
            if (attempts.size() < 3) {
                throw new MailSendException("down");
            }
        }, THREE_TIMES_MORE).deliver(new Mailer.Posted(MAIL));

        assertThat(attempts).hasSize(3);
    }

    @Test
    void aServerThatStaysDownIsLoggedOnce(CapturedOutput output) {
        new Postman(mail -> {
            attempts.add(mail);
            throw new MailSendException("down");
        }, THREE_TIMES_MORE).deliver(new Mailer.Posted(MAIL));

        assertThat(attempts).hasSize(4);
        assertThat(StringUtils.countOccurrencesOf(output.getAll(), "Mail not sent, given up: to lea@exemple.fr")).isEqualTo(1);
    }
}
