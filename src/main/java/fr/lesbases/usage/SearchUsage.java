package fr.lesbases.usage;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff sees of searches. Words that were asked for fewer than {@value #FEWEST} times altogether are shown to nobody. @throws AccessDenied for anybody else */
@Service
@Transactional(readOnly = true)
public class SearchUsage {

    /** What fewer ask for may tell who asks. */
    public static final int FEWEST = 3;
    private static final String SHOWN = """
            from search_use where day > :since and words in (select words from search_use where words <> '' group by words having sum(searches) >= :fewest)
            group by kind, words having sum(missed) >= :missed""";

    private final JdbcClient database;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    SearchUsage(JdbcClient database, CurrentViewer currentViewer, Clock clock) {
        this.database = database;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Of all searches of the time. @param missed found nothing @param untold of which the words are not shown */
    public record Totals(long searches, long missed, long untold) {}

    /** The most frequent first; where only those that found nothing are asked for, by how often they did. */
    public List<UsageRow> rows(UsageQuery query, int offset, int most) {
        return shown(query, "select kind, words, sum(searches), sum(missed) " + SHOWN + " order by " + (query.missedOnly() ? "sum(missed) desc, " : "")
                + "sum(searches) desc, words collate \"fr-x-icu\", kind limit :most offset :offset").param("most", most).param("offset", offset)
                .query((row, index) -> new UsageRow(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4))).list();
    }

    public int count(UsageQuery query) {
        return shown(query, "select count(*) from (select 1 " + SHOWN + ") shown").query(Integer.class).single();
    }

    public Totals totals(UsageQuery query) {
        UsageQuery all = query.withMissedOnly(false);
        long told = shown(all, "select coalesce(sum(searches), 0) from (select sum(searches) as searches " + SHOWN + ") shown").query(Long.class).single();
        return database.sql("select coalesce(sum(searches), 0), coalesce(sum(missed), 0) from search_use where day > :since").param("since", since(query))
                .query((row, index) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(1) - told)).single();
    }

    private JdbcClient.StatementSpec shown(UsageQuery query, String sql) {
        if (!currentViewer.get().isStaff()) {
            throw new AccessDenied();
        }
        return database.sql(sql).param("since", since(query)).param("fewest", FEWEST).param("missed", query.missedOnly() ? 1 : 0);
    }

    private LocalDate since(UsageQuery query) {
        return LocalDate.ofInstant(clock.instant(), Paris.ZONE).minusDays(query.period().days());
    }
}
