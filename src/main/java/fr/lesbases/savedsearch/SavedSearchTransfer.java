package fr.lesbases.savedsearch;

import fr.lesbases.common.InvitationToken;
import fr.lesbases.common.ProfileId;
import fr.lesbases.resource.ResourceQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches that people kept in the first version; they tell of nothing by mail until their person wants it. */
@Service
@Transactional
public class SavedSearchTransfer {

    private final JdbcClient database;
    private final Clock clock;

    SavedSearchTransfer(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false where the person has it already, or as many as one can have */
    public boolean keep(SavedSearchId id, ProfileId person, SearchName name, ResourceQuery query) {
        Instant now = clock.instant();
        return database.sql("""
                insert into saved_search (id, person, name, query, sort, alert, saved, seen, told, stop)
                select :id, :person, :name, :query, :sort, :alert, :now, :now, :now, :stop
                where (select count(*) from saved_search where person = :person) < :most on conflict do nothing""")
                .param("id", id.value()).param("person", person.value()).param("name", name.value()).param("query", SavedQueries.key(query)).param("sort", query.sort().code())
                .param("alert", Alert.NEVER.name()).param("now", Timestamp.from(now)).param("stop", InvitationToken.create()).param("most", SavedSearches.MOST).update() > 0;
    }
}
