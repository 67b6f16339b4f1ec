package fr.lesbases.usage;

import fr.lesbases.common.UnseenByReaders;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counts as they are kept. */
@Service
@Transactional
class SearchRows {

    private final JdbcTemplate database;

    SearchRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Adds to what is there, in the order they come in. */
    @UnseenByReaders
    void add(Map<Searched, Searched.Times> counts) {
        if (!counts.isEmpty()) {
            database.batchUpdate("""
                    insert into search_use (day, kind, words, searches, missed) values (?, ?, ?, ?, ?)
                    on conflict (day, kind, words) do update set searches = search_use.searches + excluded.searches, missed = search_use.missed + excluded.missed""",
                    counts.entrySet().stream().map(one -> new Object[] {one.getKey().day(), one.getKey().kind(), one.getKey().words(), one.getValue().searches(),
                            one.getValue().missed()}).toList());
        }
    }
}
