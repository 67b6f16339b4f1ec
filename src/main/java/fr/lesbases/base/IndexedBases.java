package fr.lesbases.base;

import fr.lesbases.search.IndexedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IndexedBases implements IndexedKind {

    private final JdbcClient database;

    IndexedBases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Class<?> type() {
        return Base.class;
    }

    /** As {@link PresentBases} says. */
    @Override
    public long expected() {
        return database.sql("select count(*) from base where deleted is null").query(Long.class).single();
    }
}
