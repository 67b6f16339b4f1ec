package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of collections. As with resources, every list and count asks whether the viewer's keys meet the readers', so they agree and can't leak. */
@Service
@Transactional(readOnly = true)
public class CollectionCatalogue {

    /** Cards a page. */
    public static final int PAGE_SIZE = 18;
    private static final String READABLE = ReadableRows.of("c");
    private static final String LATEST = "order by c.favourites desc, c.changed desc, c.id";
    /** What is kept of somebody else's is seen while it is public, by whomever (PRODUCT §5). */
    private static final String SAVED = " from saved_collection s join resource_collection c on c.id = s.collection where c.visibility = 'PUBLIC' and" + READABLE;

    private final JdbcClient database;
    private final CollectionRowReader rows;
    private final CurrentViewer currentViewer;

    CollectionCatalogue(JdbcClient database, CollectionRowReader rows, CurrentViewer currentViewer) {
        this.database = database;
        this.rows = rows;
        this.currentViewer = currentViewer;
    }

    /** Those on a profile, not those in bases; "Mes favoris" first, then the last changed. @param number of the page, from 1 */
    public Page<CollectionRow> ofProfile(ProfileId profile, int number) {
        return page(" from resource_collection c where c.base is null and c.creator = :place and" + READABLE, LATEST, profile.value(), number);
    }

    public long countOfProfile(ProfileId profile) {
        return count(" from resource_collection c where c.base is null and c.creator = :place and" + READABLE, profile.value(), currentViewer.get());
    }

    public Page<CollectionRow> ofBase(BaseId base, int number) {
        return page(" from resource_collection c where c.base = :place and" + READABLE, LATEST, base.value(), number);
    }

    public long countOfBase(BaseId base) {
        return count(" from resource_collection c where c.base = :place and" + READABLE, base.value(), currentViewer.get());
    }

    /** What the viewer keeps on their own profile, the last kept first. */
    public Page<CollectionRow> savedByViewer(int number) {
        return page(SAVED + "and s.profile = :place ", "order by s.saved desc, c.id", viewerProfile(), number);
    }

    public long countSavedByViewer() {
        return count(SAVED + "and s.profile = :place ", viewerProfile(), currentViewer.get());
    }

    /** What a base keeps, for whoever reads the base. */
    public Page<CollectionRow> savedInBase(BaseId base, int number) {
        return page(SAVED + "and s.base = :place ", "order by s.saved desc, c.id", base.value(), number);
    }

    public long countSavedInBase(BaseId base) {
        return count(SAVED + "and s.base = :place ", base.value(), currentViewer.get());
    }

    /** Public ones that hold it, the last changed first. */
    public List<CollectionRow> holding(ResourceId resource, int most) {
        Viewer viewer = currentViewer.get();
        return rows.read(database.sql("select c.id from resource_collection c join collection_entry e on e.collection = c.id"
                + " where e.resource = :resource and c.visibility = 'PUBLIC' and" + READABLE + "order by c.changed desc, c.id limit :most")
                .param("resource", resource.value()).param(ReadableRows.KEYS, ReadableRows.keys(viewer)).param("most", most).query(CollectionCatalogue::id).list(), viewer);
    }

    /** Rows for these, in this order; what the viewer may not read is left out. For lists kept elsewhere, as search results are. */
    public List<CollectionRow> rows(Collection<CollectionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Viewer viewer = currentViewer.get();
        Set<CollectionId> readable = new HashSet<>(database.sql("select c.id from resource_collection c where" + READABLE + "and c.id in (:ids)")
                .param(ReadableRows.KEYS, ReadableRows.keys(viewer)).param("ids", ids.stream().map(CollectionId::value).toList()).query(CollectionCatalogue::id).list());
        return rows.read(ids.stream().filter(readable::contains).toList(), viewer);
    }

    private UUID viewerProfile() {
        return currentViewer.signedIn().profile().orElseThrow().value();
    }

    private Page<CollectionRow> page(String from, String order, UUID place, int number) {
        Viewer viewer = currentViewer.get();
        long total = count(from, place, viewer);
        int shown = Page.toShow(number, total, PAGE_SIZE);
        List<CollectionId> ids = statement("select c.id" + from + order + " limit :size offset :offset", place, viewer)
                .param("size", PAGE_SIZE).param("offset", (shown - 1) * PAGE_SIZE).query(CollectionCatalogue::id).list();
        return new Page<>(rows.read(ids, viewer), total, shown, PAGE_SIZE);
    }

    private long count(String from, UUID place, Viewer viewer) {
        return statement("select count(*)" + from, place, viewer).query(Long.class).single();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID place, Viewer viewer) {
        return database.sql(sql).param("place", place).param(ReadableRows.KEYS, ReadableRows.keys(viewer));
    }

    private static CollectionId id(ResultSet row, int index) throws SQLException {
        return new CollectionId(row.getObject(1, UUID.class));
    }
}
