package fr.lesbases.collection;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.access.ReadableRows;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Page;
import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of a collection that a viewer may read, in its order. Trusts its callers to ask only for collections that may be read. */
@Component
class EntryReader {

    /** Entries a page. */
    static final int PAGE_SIZE = 20;
    /** Tiles of a mosaic. */
    static final int MOSAIC = 3;
    /** Asks of a resource {@code r} what its own lists ask. */
    static final String READABLE = ReadableRows.of("r");

    private static final String FROM = " from collection_entry e join resource r on r.id = e.resource where e.collection = :collection and" + READABLE;

    private final JdbcClient database;
    private final ResourceCatalogue catalogue;

    EntryReader(JdbcClient database, ResourceCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    Page<CollectionEntry> page(CollectionId collection, Viewer viewer, int number) {
        long total = statement("select count(*)" + FROM, collection, viewer).query(Long.class).single();
        int shown = Page.toShow(number, total, PAGE_SIZE);
        return new Page<>(read(collection, viewer, (shown - 1) * PAGE_SIZE, PAGE_SIZE), total, shown, PAGE_SIZE);
    }

    List<CollectionEntry> all(CollectionId collection, Viewer viewer) {
        return read(collection, viewer, 0, Collecting.MAX_ENTRIES);
    }

    /** Those of several, each in its order, in one query and that of their rows; none for a collection without. */
    Map<CollectionId, List<CollectionEntry>> all(Collection<CollectionId> collections, Viewer viewer) {
        Map<CollectionId, List<Noted>> noted = new HashMap<>();
        database.sql("select e.resource, e.note, e.collection from collection_entry e join resource r on r.id = e.resource where e.collection = any(:collections) and" + READABLE
                + "order by e.position, e.resource").param("collections", collections.stream().map(CollectionId::value).toArray(UUID[]::new))
                .param(ReadableRows.KEYS, ReadableRows.keys(viewer)).query(row -> {
                    noted.computeIfAbsent(new CollectionId(row.getObject(3, UUID.class)), first -> new ArrayList<>()).add(Noted.of(row, 0));
                });
        Map<ResourceId, ResourceRow> rows = rows(noted.values().stream().flatMap(List::stream).toList());
        return noted.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> entries(one.getValue(), rows)));
    }

    /** The last added, the newest first. */
    List<ResourceRow> newest(CollectionId collection, Viewer viewer, int most) {
        return catalogue.rows(statement("select e.resource" + FROM + "order by e.added desc, e.resource limit :most", collection, viewer).param("most", most)
                .query(UUID.class).list().stream().map(ResourceId::new).toList());
    }

    private List<CollectionEntry> read(CollectionId collection, Viewer viewer, int offset, int most) {
        List<Noted> noted = statement("select e.resource, e.note" + FROM + "order by e.position, e.resource limit :most offset :offset", collection, viewer)
                .param("most", most).param("offset", offset).query(Noted::of).list();
        return entries(noted, rows(noted));
    }

    private Map<ResourceId, ResourceRow> rows(List<Noted> noted) {
        return catalogue.rows(noted.stream().map(Noted::resource).distinct().toList()).stream().collect(toMap(ResourceRow::id, row -> row));
    }

    private static List<CollectionEntry> entries(List<Noted> noted, Map<ResourceId, ResourceRow> rows) {
        return noted.stream().filter(one -> rows.containsKey(one.resource())).map(one -> new CollectionEntry(rows.get(one.resource()), one.note())).toList();
    }

    private JdbcClient.StatementSpec statement(String sql, CollectionId collection, Viewer viewer) {
        return database.sql(sql).param("collection", collection.value()).param(ReadableRows.KEYS, ReadableRows.keys(viewer));
    }

    private record Noted(ResourceId resource, String note) {

        static Noted of(ResultSet row, int index) throws SQLException {
            return new Noted(new ResourceId(row.getObject(1, UUID.class)), row.getString(2));
        }
    }
}
