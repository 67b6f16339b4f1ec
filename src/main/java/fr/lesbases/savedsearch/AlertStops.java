package fr.lesbases.savedsearch;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends alerts by the secret of a mail's link, without signing in: whoever has the mail may stop it, and can do nothing else by it. */
@Service
@Transactional
public class AlertStops {

    private final JdbcClient database;

    AlertStops(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a link can end.
     *
     * @param on whether the alert is still on
     * @param others how many other alerts the same person has
     */
    public record Stop(SearchName name, boolean on, long others) {}

    /** From the root. */
    static String address(String secret) {
        return "/alertes/" + secret;
    }

    /** Empty where the search is deleted, or never was. */
    @Transactional(readOnly = true)
    public Optional<Stop> find(String secret) {
        return database.sql("""
                select s.name, s.alert <> 'NEVER', (select count(*) from saved_search o where o.person = s.person and o.id <> s.id and o.alert <> 'NEVER')
                from saved_search s where s.stop = :stop""").param("stop", secret)
                .query((row, index) -> new Stop(new SearchName(row.getString(1)), row.getBoolean(2), row.getLong(3))).optional();
    }

    /** Once more changes nothing. */
    public void stop(String secret) {
        database.sql("update saved_search set alert = 'NEVER' where stop = :stop").param("stop", secret).update();
    }

    /** Those of the same person, too. */
    public void stopAll(String secret) {
        database.sql("update saved_search set alert = 'NEVER' where person = (select person from saved_search where stop = :stop)").param("stop", secret).update();
    }
}
