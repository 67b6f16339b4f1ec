package fr.lesbases.mail;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.SiteAddress;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes mails from the French texts: a letter NAME has the keys {@code mail.NAME.subject}, {@code .text} (paragraphs parted by an empty line),
 * {@code .action} (what its one link says) and {@code .after} (below the link).
 */
@Component
public class Letters {

    private final MailLayout layout;
    private final SiteAddress site;

    Letters(MailLayout layout, SiteAddress site) {
        this.layout = layout;
        this.site = site;
    }

    /** @param path of the link on this site, with its leading slash @param args fill {0}, {1}… in all of the texts; may hold what people typed */
    public Mail write(EmailAddress to, String name, String path, Object... args) {
        return write(to, name, List.of(), path, args);
    }

    /** The same with lists of links below the text. */
    public Mail write(EmailAddress to, String name, List<MailSection> sections, String path, Object... args) {
        String subject = text(name, "subject", args);
        Letter letter = new Letter(subject, text(name, "text", args), sections.stream().map(section -> section.at(site)).toList(), text(name, "action", args), site.of(path), text(name, "after", args), site.of("/"));
        return new Mail(to, subject, layout.plain(letter), layout.html(letter));
    }

    private static String text(String name, String part, Object[] args) {
        return Texts.get("mail." + name + "." + part, args);
    }
}
