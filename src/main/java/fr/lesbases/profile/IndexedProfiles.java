package fr.lesbases.profile;

import fr.lesbases.search.IndexedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IndexedProfiles implements IndexedKind {

    private final JdbcClient database;

    IndexedProfiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Class<?> type() {
        return Profile.class;
    }

    /** As {@link PublicProfiles} says. */
    @Override
    public long expected() {
        return database.sql("select count(*) from profile where visibility = 'PUBLIC' and deleted is null").query(Long.class).single();
    }
}
