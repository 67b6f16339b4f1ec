package fr.lesbases.usage;

import fr.lesbases.common.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is not needed any more goes: the words of rare searches after a month, everything after thirteen. */
@Service
@Transactional
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    /** A year can be compared with the one before. */
    private static final Period KEPT = Period.ofMonths(13);
    /** In days: by then others have asked the same, or nobody does. */
    private static final int RARE_KEPT = 30;

    private final JdbcClient database;
    private final Clock clock;

    Forgetting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Paris")
    void forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Paris.ZONE);
        int old = database.sql("delete from search_use where day < :limit").param("limit", today.minus(KEPT)).update();
        // Their number stays, among those without words
        int rare = database.sql("""
                with rare as (select words from search_use where words <> '' group by words having sum(searches) < :fewest and max(day) < :limit),
                gone as (delete from search_use s using rare where s.words = rare.words returning s.day, s.kind, s.searches, s.missed)
                insert into search_use (day, kind, words, searches, missed) select day, kind, '', sum(searches), sum(missed) from gone group by day, kind
                on conflict (day, kind, words) do update set searches = search_use.searches + excluded.searches, missed = search_use.missed + excluded.missed""")
                .param("fewest", SearchUsage.FEWEST).param("limit", today.minusDays(RARE_KEPT)).update();
        if (old + rare > 0) {
            LOG.info("Counts of searches: {} lines older than {} are gone, and the words of rare ones on {} days", old, KEPT, rare);
        }
    }
}
