package fr.lesbases.savedsearch;

import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.DataArchive;
import fr.lesbases.profile.PersonalData;
import fr.lesbases.profile.ProfileDeleted;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The searches a person kept: in the copy of their data, and gone with their account. */
@Component
@Order(45)
class SavedSearchData implements PersonalData {

    private final JdbcClient database;
    private final SavedQueries queries;

    SavedSearchData(JdbcClient database, SavedQueries queries) {
        this.database = database;
        this.queries = queries;
    }

    private record Copy(String name, String address, Alert alert, Instant saved, Instant seen, Instant told) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        archive.json("recherches.json", queries.select(person, "order by s.saved", Map.of()).list().stream()
                .map(one -> new Copy(one.name().value(), one.query().address(), one.alert(), one.saved(), one.seen(), one.told())).toList());
    }

    @EventListener
    void on(ProfileDeleted event) {
        database.sql("delete from saved_search where person = :person").param("person", event.profile().value()).update();
    }
}
