package fr.lesbases.report;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.HourlyLimit;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.mail.Letters;
import fr.lesbases.mail.Mailer;
import fr.lesbases.mail.Quoted;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.Reading;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceRow;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of readers (PRODUCT §8): each is a mail to the address people write to, which says who can be answered. Nothing of it is stored. */
@Service
@Transactional(readOnly = true)
public class Reporting {

    public static final int MAX_WORDS = 2000;
    static final int PER_HOUR = 20;

    private final Reading reading;
    private final ResourceCatalogue catalogue;
    private final CurrentViewer viewer;
    private final Profiles profiles;
    private final AccountDirectory accounts;
    private final Letters letters;
    private final Mailer mailer;
    private final EmailAddress contact;
    private final HourlyLimit limit;

    Reporting(Reading reading, ResourceCatalogue catalogue, CurrentViewer viewer, Profiles profiles, AccountDirectory accounts, Letters letters, Mailer mailer, @Value("${lesbases.contact}") String contact, Clock clock) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.viewer = viewer;
        this.profiles = profiles;
        this.accounts = accounts;
        this.letters = letters;
        this.mailer = mailer;
        this.contact = new EmailAddress(contact);
        limit = new HourlyLimit(PER_HOUR, clock);
    }

    /**
     * @param words what is the matter, at most {@value #MAX_WORDS} characters
     * @throws DomainException where they are missing or too long, or the viewer has sent very many
     * @throws fr.lesbases.access.AccessDenied for a visitor, and for what the viewer may not put into a collection either
     */
    public void report(ResourceId id, String words) {
        ProfileId person = viewer.signedIn().profile().orElseThrow();
        String told = words.strip();
        if (told.isEmpty()) {
            throw new DomainException("report.missing");
        }
        if (told.length() > MAX_WORDS) {
            throw new DomainException("common.text.tooLong", MAX_WORDS);
        }
        reading.require(Action.COLLECT, id);
        ResourceRow resource = catalogue.rows(List.of(id)).getFirst();
        long minutes = limit.take(person.toString());
        if (minutes > 0) {
            throw new DomainException("mail.tooMany", minutes);
        }
        mailer.send(letters.write(contact, "report", "/ressources/" + resource.slug(), profiles.find(person).orElseThrow().name().full(), new Quoted(resource.title(), resource.language()), told,
                accounts.emailOf(person).value()));
    }
}
