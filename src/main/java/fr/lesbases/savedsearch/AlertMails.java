package fr.lesbases.savedsearch;

import fr.lesbases.account.AccountDirectory;
import fr.lesbases.base.BaseName;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.Letters;
import fr.lesbases.mail.MailSection;
import fr.lesbases.mail.MailSection.Line;
import fr.lesbases.mail.MailSection.Link;
import fr.lesbases.mail.Mailer;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Publisher;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.ui.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mail that tells what is new in somebody's saved searches. */
@Component
class AlertMails {

    private final Mailer mailer;
    private final Letters letters;
    private final SiteAddress site;
    private final AccountDirectory accounts;
    private final Profiles profiles;

    AlertMails(Mailer mailer, Letters letters, SiteAddress site, AccountDirectory accounts, Profiles profiles) {
        this.mailer = mailer;
        this.letters = letters;
        this.site = site;
        this.accounts = accounts;
        this.profiles = profiles;
    }

    /** @param stop the secret that ends its alert */
    record News(SavedSearch search, ResourceSearch.Latest latest, String stop) {}

    void send(ProfileId person, List<News> news) {
        String mine = "/profils/" + profiles.find(person).orElseThrow().slug() + "/recherches";
        long total = news.stream().mapToLong(one -> one.latest().total()).sum();
        List<MailSection> sections = news.stream().map(AlertMails::section).toList();
        mailer.send(letters.write(accounts.emailOf(person), "searchAlert", sections, mine, total, news.size(), news.getFirst().search().name().value())
                .unsubscribedAt(site.of(AlertStops.address(news.getFirst().stop()))));
    }

    private static MailSection section(News news) {
        String address = news.search().query().withSort(ResourceSort.NEWEST).address();
        List<Link> after = new ArrayList<>();
        long others = news.latest().total() - news.latest().rows().size();
        if (others > 0) {
            after.add(new Link(Texts.get("savedsearch.mail.others", others), address));
        }
        after.add(new Link(Texts.get("savedsearch.mail.stop"), AlertStops.address(news.stop())));
        return new MailSection(new Link(news.search().name().value(), address), news.latest().rows().stream().map(AlertMails::line).toList(), after);
    }

    private static Line line(ResourceRow row) {
        return new Line(new Link(row.title(), "/ressources/" + row.slug(), row.language()), owner(row.publisher()));
    }

    private static String owner(Publisher publisher) {
        return publisher.base().map(BaseName::name).orElseGet(() -> publisher.creator().name().full());
    }
}
