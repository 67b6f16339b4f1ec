package fr.lesbases.mail;

import fr.lesbases.common.UnseenByReaders;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails kept where no SMTP server is configured, the newest first. */
@Service
@Transactional(readOnly = true)
public class KeptMails {

    /** How many are shown; older ones stay in the table for a while. */
    public static final int SHOWN = 100;
    private static final Duration KEPT = Duration.ofDays(30);

    private static final RowMapper<KeptMail> MAIL = (row, number) -> new KeptMail(row.getLong("id"), row.getString("recipient"),
            row.getString("subject"), row.getString("body_text"), row.getString("body_html"), row.getTimestamp("sent").toInstant());

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean kept;

    KeptMails(JdbcClient database, Clock clock, ApplicationEventPublisher events, @Value("${spring.mail.host:}") String smtpHost) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.kept = smtpHost.isBlank();
    }

    /** Whether mails are kept at all; where they leave by SMTP, nobody may read them here. */
    public boolean areKept() {
        return kept;
    }

    public List<KeptMail> latest() {
        return kept ? database.sql("select * from kept_mail order by id desc limit :shown").param("shown", SHOWN).query(MAIL).list() : List.of();
    }

    public Optional<KeptMail> find(long id) {
        return kept ? database.sql("select * from kept_mail where id = :id").param("id", id).query(MAIL).optional() : Optional.empty();
    }

    @Transactional
    @UnseenByReaders
    public void keep(Mail mail) {
        database.sql("insert into kept_mail (recipient, subject, body_text, body_html, sent) values (:to, :subject, :text, :html, :sent)")
                .param("to", mail.to().value()).param("subject", mail.subject())
                .param("text", mail.text()).param("html", mail.html())
                .param("sent", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new MailKept());
    }

    /** What is a month old helps nobody any more, and names people. Also where mails leave by SMTP now and were kept before. */
    @Transactional
    @Scheduled(cron = "0 50 4 * * *")
    void forgetOld() {
        database.sql("delete from kept_mail where sent < :oldest").param("oldest", Timestamp.from(clock.instant().minus(KEPT))).update();
    }
}
