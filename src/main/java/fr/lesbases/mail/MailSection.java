package fr.lesbases.mail;

import fr.lesbases.ui.SiteAddress;
import fr.lesbases.common.Language;
import java.util.List;

/**
 * A list of links in a mail, below its text. Words may hold what people typed.
 *
 * @param after what can be done about the section, below its links
 */
public record MailSection(Link title, List<Line> lines, List<Link> after) {

    public MailSection {
        lines = List.copyOf(lines);
        after = List.copyOf(after);
    }

    /** @param address on this site, with its leading slash; once in a letter, with the site before it */
    public record Link(String words, String address, Language language) {

        /** In French, or in no language. */
        public Link(String words, String address) {
            this(words, address, Language.FRENCH);
        }
    }

    /** @param note beside the link, in quiet words */
    public record Line(Link link, String note) {}

    MailSection at(SiteAddress site) {
        return new MailSection(at(title, site), lines.stream().map(line -> new Line(at(line.link(), site), line.note())).toList(), after.stream().map(link -> at(link, site)).toList());
    }

    private static Link at(Link link, SiteAddress site) {
        return new Link(link.words(), site.of(link.address()), link.language());
    }
}
