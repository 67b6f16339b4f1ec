package fr.lesbases.savedsearch;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Identity;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.ProfileId;
import fr.lesbases.resource.ResourceSearch;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what is new in their saved searches: one mail a person, of what they may read at that moment. Until when each search has told is written in the
 * transaction whose end sends the mail, so that nothing is told twice, whatever fails and however many servers there are.
 */
@Service
@Transactional
class Alerts {

    /** Resources that a mail names for one search; the search page has the others. */
    static final int NAMED = 10;

    private static final String DUE = " (s.alert = 'DAILY' and s.told < :daily or s.alert = 'WEEKLY' and s.told < :weekly) ";

    private final JdbcClient database;
    private final SavedQueries queries;
    private final ResourceSearch search;
    private final AccountDirectory accounts;
    private final CurrentViewer currentViewer;
    private final AlertMails mails;
    private final Clock clock;

    Alerts(JdbcClient database, SavedQueries queries, ResourceSearch search, AccountDirectory accounts, CurrentViewer currentViewer, AlertMails mails, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.search = search;
        this.accounts = accounts;
        this.currentViewer = currentViewer;
        this.mails = mails;
        this.clock = clock;
    }

    /** Who gets the mail, with the rights they have now. */
    private record Recipient(ProfileId profile, boolean isStaff) implements Identity {}

    /** Who is told next, in the order of their numbers: whose address is confirmed, who has something due, and whom no other server tells at this moment. */
    @Transactional(readOnly = true)
    public Optional<ProfileId> next(UUID after) {
        return due("""
                select p.id from profile p join account a on a.id = p.id where p.id > :after and p.deleted is null and a.pending_first_name is null
                and exists (select 1 from saved_search s where s.person = p.id and""" + DUE + ") order by p.id limit 1", clock.instant())
                .param("after", after).query(UUID.class).optional().map(ProfileId::new);
    }

    /** Tells one person; nothing where another server does, or has done meanwhile. */
    public void tell(ProfileId person) {
        boolean mine = database.sql("select 1 from profile where id = :person for no key update skip locked").param("person", person.value()).query(Integer.class).optional().isPresent();
        if (!mine) {
            return;
        }
        Instant now = clock.instant();
        // A statement of its own, after the lock: it sees what another server has told
        List<SavedSearch> due = queries.select(person, "and" + DUE + "order by s.saved, s.id", times(now)).list();
        List<AlertMails.News> news = new ArrayList<>();
        currentViewer.as(new Recipient(person, accounts.isStaff(person)), () -> due.forEach(one -> {
            ResourceSearch.Latest latest = search.publishedBetween(one.query(), one.told(), one.alert().lastDue(now), NAMED);
            if (!latest.rows().isEmpty()) {
                news.add(new AlertMails.News(one, latest, stop(one.id())));
            }
        }));
        due.forEach(one -> database.sql("update saved_search set told = :until where id = :id")
                .param("until", Timestamp.from(one.alert().lastDue(now))).param("id", one.id().value()).update());
        if (!news.isEmpty()) {
            mails.send(person, news);
        }
    }

    private String stop(SavedSearchId id) {
        return database.sql("select stop from saved_search where id = :id").param("id", id.value()).query(String.class).single();
    }

    private JdbcClient.StatementSpec due(String sql, Instant now) {
        return database.sql(sql).params(times(now));
    }

    private static Map<String, Timestamp> times(Instant now) {
        return Map.of("daily", Timestamp.from(Alert.DAILY.lastDue(now)), "weekly", Timestamp.from(Alert.WEEKLY.lastDue(now)));
    }
}
