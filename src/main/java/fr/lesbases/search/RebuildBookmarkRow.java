package fr.lesbases.search;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row, for all processes that share an index. Who holds it and falls silent for two minutes lost it. */
class RebuildBookmarkRow implements RebuildBookmark, IndexLock {

    private static final String SILENT = "index_rebuild.alive < now() - interval '2 minutes'";

    private final JdbcClient database;
    private final UUID self = UUID.randomUUID();

    RebuildBookmarkRow(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean take() {
        return database.sql("""
                insert into index_rebuild (holder, alive) values (:self, now())
                on conflict (one) do update set holder = :self, alive = now()
                where index_rebuild.holder is null or index_rebuild.holder = :self or\s""" + SILENT)
                .param("self", self).update() == 1;
    }

    @Override
    public boolean isHeldElsewhere() {
        return database.sql("select count(*) from index_rebuild where holder <> :self and not " + SILENT).param("self", self).query(Long.class).single() > 0;
    }

    @Override
    public void letGo() {
        database.sql("update index_rebuild set holder = null where holder = :self").param("self", self).update();
    }

    @Override
    public boolean isSet() {
        return read().isPresent();
    }

    @Override
    public Optional<Place> read() {
        return database.sql("select kind, last from index_rebuild where kind is not null")
                .query((row, number) -> new Place(row.getString("kind"), row.getObject("last", UUID.class))).optional();
    }

    @Override
    public void write(Place place) {
        database.sql("""
                insert into index_rebuild (alive, kind, last) values (now(), :kind, :last)
                on conflict (one) do update set alive = now(), kind = :kind, last = :last""")
                .param("kind", place.kind()).param("last", place.last()).update();
    }

    @Override
    public void remove() {
        database.sql("update index_rebuild set kind = null, last = null").update();
    }
}
