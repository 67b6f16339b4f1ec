package fr.lesbases.mail;

import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** An SMTP server where one is configured, the table of kept mails otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class MailConfiguration {

    @Bean
    Outbox outbox(ObjectProvider<JavaMailSender> smtp, KeptMails kept, MailProperties properties) {
        if (!kept.areKept()) {
            return new SmtpOutbox(smtp.getObject(), properties.from());
        }
        LoggerFactory.getLogger(KeptOutbox.class).warn("No spring.mail.host: mails are kept and shown to everyone on /courrier, sign-in links included");
        return new KeptOutbox(kept);
    }

    /** Four attempts within some 40 seconds: longer, and a sign-in link comes when nobody waits any more. */
    @Bean
    BackOff mailPauses() {
        ExponentialBackOff pauses = new ExponentialBackOff(Duration.ofSeconds(2).toMillis(), 4);
        pauses.setMaxAttempts(3);
        return pauses;
    }
}
