package fr.lesbases.mail;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends through the SMTP server of {@code spring.mail.*}, both forms in one multipart/alternative. */
class SmtpOutbox implements Outbox {

    private final JavaMailSender sender;
    private final String from;

    SmtpOutbox(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void deliver(Mail mail) {
        sender.send(message -> {
            try {
                MimeMessageHelper parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
                parts.setFrom(from);
                parts.setTo(mail.to().value());
                parts.setSubject(mail.subject());
                parts.setText(mail.text(), mail.html());
                // Out-of-office answers to a machine help nobody (RFC 3834)
                message.setHeader("Auto-Submitted", "auto-generated");
                if (mail.unsubscribe().isPresent()) {
                    message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
                }
            } catch (MessagingException e) {
                throw new MailPreparationException(e);
            }
        });
    }
}
