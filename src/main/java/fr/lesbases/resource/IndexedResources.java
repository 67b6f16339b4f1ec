package fr.lesbases.resource;

import fr.lesbases.search.IndexedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IndexedResources implements IndexedKind {

    private final JdbcClient database;

    IndexedResources(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Class<?> type() {
        return Resource.class;
    }

    /** As {@link PublishedOnly} says. */
    @Override
    public long expected() {
        return database.sql("select count(*) from resource where published is not null and deleted is null").query(Long.class).single();
    }
}
