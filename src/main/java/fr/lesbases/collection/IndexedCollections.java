package fr.lesbases.collection;

import fr.lesbases.search.IndexedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IndexedCollections implements IndexedKind {

    private final JdbcClient database;

    IndexedCollections(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Class<?> type() {
        return ResourceCollection.class;
    }

    /** As {@link FoundByOthers} says. */
    @Override
    public long expected() {
        return database.sql("select count(*) from resource_collection where deleted is null and not favourites").query(Long.class).single();
    }
}
