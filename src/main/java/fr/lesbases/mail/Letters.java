package fr.lesbases.mail;

import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.SiteAddress;
import java.util.List;
import java.util.stream.Stream;
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

    /** @param path of the link on this site, with its leading slash @param args fill {0}, {1}… in all of the texts; may hold what people typed, {@link Quoted} in the language they typed it in */
    public Mail write(EmailAddress to, String name, String path, Object... args) {
        return write(to, name, List.of(), path, args);
    }

    /** The same with lists of links below the text. */
    public Mail write(EmailAddress to, String name, List<MailSection> sections, String path, Object... args) {
        Letter plain = letter(name, sections, path, args);
        Letter marked = letter(name, sections, path, Stream.of(args).map(arg -> arg instanceof Quoted quoted ? quoted.marked() : arg).toArray());
        return new Mail(to, plain.subject(), layout.plain(plain), layout.html(marked));
    }

    private Letter letter(String name, List<MailSection> sections, String path, Object[] args) {
        return new Letter(text(name, "subject", args), text(name, "text", args), sections.stream().map(section -> section.at(site)).toList(), text(name, "action", args), site.of(path), text(name, "after", args), site.of("/"));
    }

    private static String text(String name, String part, Object[] args) {
        return Texts.get("mail." + name + "." + part, args);
    }
}
