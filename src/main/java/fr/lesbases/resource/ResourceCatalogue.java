package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Key;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Language;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of resources. Every list and count asks the same question, "do the viewer's keys meet the readers'", so they agree and can't leak.
 * SQL rather than entities: a list never needs the blocks, which are most of a row.
 */
@Service
@Transactional(readOnly = true)
public class ResourceCatalogue {

    /** Rows a page. */
    public static final int PAGE_SIZE = 20;

    private static final String READABLE = ResourceRowReader.READABLE;
    private static final String STATE = " coalesce(r.visibility, 'DRAFT') in (:states) ";
    /** Creator's, and for oneself also what one contributes to (PRODUCT §3): as an array, so that both are found by an index and not by looking at every resource. */
    private static final String OF_PROFILE = " (r.creator = :profile or r.id = any(array(select c.resource from contributor c where :own and c.profile = :profile))) ";

    private static final String AS_PUBLISHED = " order by coalesce(r.first_published, r.edited) desc, r.id ";

    private final JdbcClient database;
    private final ResourceRowReader rows;
    private final CurrentViewer currentViewer;

    ResourceCatalogue(JdbcClient database, ResourceRowReader rows, CurrentViewer currentViewer) {
        this.database = database;
        this.rows = rows;
        this.currentViewer = currentViewer;
    }

    /** Those of a profile in one state that the viewer may read, the last published first. */
    public Page<ResourceRow> ofProfile(ProfileId profile, State state, int number) {
        return ofProfile(profile, Set.of(state), number);
    }

    /** The same for several states. */
    public Page<ResourceRow> ofProfile(ProfileId profile, Set<State> states, int number) {
        return ofProfile(profile, states, AS_PUBLISHED, number);
    }

    /** The same in another order, for its owner. */
    public Page<ResourceRow> ofProfile(ProfileId profile, State state, ResourceOrder order, int number) {
        return ofProfile(profile, Set.of(state), order.sql(), number);
    }

    private Page<ResourceRow> ofProfile(ProfileId profile, Set<State> states, String order, int number) {
        Viewer viewer = currentViewer.get();
        String where = " from resource r where" + READABLE + "and" + STATE + "and" + OF_PROFILE;
        return page(ofProfile("select count(*)" + where, profile, viewer).param("states", names(states)),
                ofProfile("select r.id" + where + order + ResourceRowReader.PAGE, profile, viewer).param("states", names(states)), number, viewer.is(profile) ? ReadableRows.keys(viewer) : ResourceRowReader.READING);
    }

    /** How many of a profile's the viewer may read, by state; every state has its number. */
    public Map<State, Long> countsOfProfile(ProfileId profile) {
        return counts(ofProfile("select coalesce(r.visibility, 'DRAFT'), count(*) from resource r where" + READABLE + "and" + OF_PROFILE + "group by 1", profile, currentViewer.get()));
    }

    /** How many public ones are placed on a profile, not in a base. */
    public long countPublicOn(ProfileId profile) {
        return database.sql("select count(*) from resource where deleted is null and visibility = 'PUBLIC' and base is null and creator = :profile")
                .param("profile", profile.value()).query(Long.class).single();
    }

    /** Those of a base in one state that the viewer may read, the last published first. Its members read what the working copies say. */
    public Page<ResourceRow> ofBase(BaseId base, State state, int number) {
        return ofBase(base, Set.of(state), number);
    }

    /** The same for several states. */
    public Page<ResourceRow> ofBase(BaseId base, Set<State> states, int number) {
        return ofBase(base, states, AS_PUBLISHED, number);
    }

    /** The same in another order, for its members. */
    public Page<ResourceRow> ofBase(BaseId base, State state, ResourceOrder order, int number) {
        return ofBase(base, Set.of(state), order.sql(), number);
    }

    private Page<ResourceRow> ofBase(BaseId base, Set<State> states, String order, int number) {
        Viewer viewer = currentViewer.get();
        String where = " from resource r where" + READABLE + "and" + STATE + "and r.base = :base ";
        return page(ofBase("select count(*)" + where, base, viewer).param("states", names(states)),
                ofBase("select r.id" + where + order + ResourceRowReader.PAGE, base, viewer).param("states", names(states)), number,
                viewer.keys().contains(Key.member(base)) || viewer.isStaff() ? ReadableRows.keys(viewer) : ResourceRowReader.READING);
    }

    /** How many of a base's the viewer may read. */
    public long countOfBase(BaseId base) {
        return countsOfBase(base).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of a base's the viewer may read, by state; every state has its number. */
    public Map<State, Long> countsOfBase(BaseId base) {
        return counts(ofBase("select coalesce(r.visibility, 'DRAFT'), count(*) from resource r where" + READABLE + "and r.base = :base group by 1", base, currentViewer.get()));
    }

    /** Rows for these, in this order; what the viewer may not read is left out. For lists kept elsewhere, as search results are. */
    public List<ResourceRow> rows(Collection<ResourceId> ids) {
        return rows.readable(List.copyOf(ids), ReadableRows.keys(currentViewer.get()));
    }

    /** The pictures of these; what the viewer may not read is left out. */
    public Map<ResourceId, ResourcePicture> pictures(Collection<ResourceId> ids) {
        return rows.pictures(List.copyOf(ids), ReadableRows.keys(currentViewer.get()));
    }

    /** The published titles of these, in this order and in one query; what the viewer may not read is left out. */
    List<ResourceTitle> titles(Collection<ResourceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ResourceId, ResourceTitle> titles = new HashMap<>();
        database.sql("select r.id, r.slug, p.title, p.language from resource r join revision p on p.id = r.published where" + READABLE + "and r.id in (:ids)")
                .param(ReadableRows.KEYS, ReadableRows.keys(currentViewer.get())).param("ids", ids.stream().map(ResourceId::value).toList()).query(row -> {
                    titles.put(ResourceRowReader.id(row, 1), new ResourceTitle(new Slug(row.getString("slug")), row.getString("title"), Language.stored(row.getString("language"))));
                });
        return ids.stream().filter(titles::containsKey).map(titles::get).toList();
    }

    private static Map<State, Long> counts(JdbcClient.StatementSpec byState) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        byState.query(row -> {
            counts.put(State.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    private JdbcClient.StatementSpec ofBase(String sql, BaseId base, Viewer viewer) {
        return database.sql(sql).param(ReadableRows.KEYS, ReadableRows.keys(viewer)).param("base", base.value());
    }

    private JdbcClient.StatementSpec ofProfile(String sql, ProfileId profile, Viewer viewer) {
        return database.sql(sql).param(ReadableRows.KEYS, ReadableRows.keys(viewer)).param("profile", profile.value()).param("own", viewer.is(profile));
    }

    private Page<ResourceRow> page(JdbcClient.StatementSpec count, JdbcClient.StatementSpec ids, int number, String editing) {
        long total = count.query(Long.class).single();
        // Of what isn't public most people have none
        return total == 0 ? new Page<>(List.of(), 0, 1, PAGE_SIZE) : rows.page(total, ids, number, editing);
    }

    private static List<String> names(Set<State> states) {
        return states.stream().map(State::name).toList();
    }
}
