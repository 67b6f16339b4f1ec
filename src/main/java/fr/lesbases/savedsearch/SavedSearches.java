package fr.lesbases.savedsearch;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.UnseenByReaders;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.search.IndexSilence;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own searches, kept: nobody reads or changes another's. All but {@link #find} ask for somebody signed in. */
@Service
@Transactional
public class SavedSearches {

    /** How many one person keeps. */
    public static final int MOST = 100;
    /** Rows a page. */
    public static final int PAGE_SIZE = 20;

    private final JdbcClient database;
    private final SavedQueries queries;
    private final ResourceSearch search;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    SavedSearches(JdbcClient database, SavedQueries queries, ResourceSearch search, CurrentViewer currentViewer, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.search = search;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Once more changes nothing. @throws DomainException beyond {@value #MOST} */
    public void save(SearchName name, ResourceQuery query, Alert alert) {
        Instant now = clock.instant();
        insert(new SavedSearch(SavedSearchId.create(), name, query, alert, now, now, now));
    }

    /** Takes back that it was deleted: with what it had told, so that nothing is told twice or left out. */
    public void restore(SavedSearch deleted) {
        insert(deleted);
    }

    /** The viewer's own that is this search, whatever its page and order; none for a visitor. */
    @Transactional(readOnly = true)
    public Optional<SavedSearch> find(ResourceQuery query) {
        return currentViewer.profile().flatMap(person -> queries.select(person, "and md5(s.query) = md5(:query) and s.query = :query", Map.of("query", SavedQueries.key(query))).optional());
    }

    /** The last saved first, with what is new in each; a question or two to the index a row, which is why a page has few. @param number of the page, from 1 */
    @Transactional(readOnly = true)
    public Page<SavedSearchRow> page(int number) {
        long total = count();
        int shown = Page.toShow(number, total, PAGE_SIZE);
        Instant now = clock.instant();
        return new Page<>(queries.select(person(), "order by s.saved desc, s.id limit :size offset :offset", Map.of("size", PAGE_SIZE, "offset", (shown - 1) * PAGE_SIZE))
                .list().stream().map(one -> new SavedSearchRow(one, fresh(one, now))).toList(), total, shown, PAGE_SIZE);
    }

    /** None is told of while the index is silent. */
    private long fresh(SavedSearch one, Instant now) {
        return IndexSilence.otherwise(() -> search.publishedBetween(one.query(), one.seen(), now, 0).total(), 0L);
    }

    @Transactional(readOnly = true)
    public long count() {
        return database.sql("select count(*) from saved_search where person = :person").param("person", person().value()).query(Long.class).single();
    }

    /** @throws NotFound where it is not the viewer's */
    public void rename(SavedSearchId id, SearchName name) {
        change("name = :name", id, Map.of("name", name.value()));
    }

    /** One that begins tells of what is published from now on. @throws NotFound where it is not the viewer's */
    public void changeAlert(SavedSearchId id, Alert alert) {
        change("alert = :alert, told = case when alert = 'NEVER' then :now else told end", id, Map.of("alert", alert.name(), "now", Timestamp.from(clock.instant())));
    }

    /** The viewer looks at its results: from now on only what is published later is new. Nothing where it is none of theirs. */
    @UnseenByReaders
    public void see(ResourceQuery query) {
        find(query).ifPresent(one -> change("seen = :now", one.id(), Map.of("now", Timestamp.from(clock.instant()))));
    }

    /** @return what {@link #restore} takes @throws NotFound where it is not the viewer's */
    public SavedSearch delete(SavedSearchId id) {
        SavedSearch deleted = queries.select(person(), "and s.id = :id for update", Map.of("id", id.value())).optional().orElseThrow(SavedSearches::notFound);
        database.sql("delete from saved_search where id = :id").param("id", id.value()).update();
        return deleted;
    }

    private void insert(SavedSearch one) {
        if (find(one.query()).isEmpty() && count() >= MOST) {
            throw new DomainException("savedsearch.tooMany", MOST);
        }
        database.sql("""
                insert into saved_search (id, person, name, query, sort, alert, saved, seen, told, stop)
                values (:id, :person, :name, :query, :sort, :alert, :saved, :seen, :told, :stop) on conflict do nothing""")
                .param("id", one.id().value()).param("person", person().value()).param("name", one.name().value()).param("query", SavedQueries.key(one.query()))
                .param("sort", one.query().sort().code()).param("alert", one.alert().name()).param("saved", Timestamp.from(one.saved()))
                .param("seen", Timestamp.from(one.seen())).param("told", Timestamp.from(one.told())).param("stop", InvitationToken.create()).update();
    }

    private void change(String what, SavedSearchId id, Map<String, ?> parameters) {
        int changed = database.sql("update saved_search set " + what + " where id = :id and person = :person").param("id", id.value()).param("person", person().value())
                .params(parameters).update();
        if (changed == 0) {
            throw notFound();
        }
    }

    private ProfileId person() {
        return currentViewer.signedIn().profile().orElseThrow();
    }

    private static NotFound notFound() {
        return new NotFound("savedsearch.notFound");
    }
}
