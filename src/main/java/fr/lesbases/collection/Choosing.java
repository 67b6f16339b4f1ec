package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What "Enregistrer" offers: the viewer's own collections and their bases', and which of them hold the resource. */
@Service
@Transactional
public class Choosing {

    /** Beyond that one searches by a word. */
    public static final int MOST = 50;

    private final JdbcClient database;
    private final Favourites favourites;
    private final Bases bases;
    private final CurrentViewer currentViewer;

    Choosing(JdbcClient database, Favourites favourites, Bases bases, CurrentViewer currentViewer) {
        this.database = database;
        this.favourites = favourites;
        this.bases = bases;
        this.currentViewer = currentViewer;
    }

    /** @param base whose it is; empty for one's own @param holds whether the resource is in it */
    public record Choice(CollectionId id, String title, Visibility visibility, Optional<BaseName> base, boolean holds) {}

    /** Makes sure that the viewer has "Mes favoris". */
    public void prepare() {
        favourites.of(currentViewer.signedIn().profile().orElseThrow());
    }

    /** "Mes favoris" first, then one's own, then those of bases; at most {@value #MOST}. @param words of the title or of the base's name, in any case and accents */
    @Transactional(readOnly = true)
    public List<Choice> choices(ResourceId resource, String words) {
        Viewer viewer = currentViewer.signedIn();
        ProfileId person = viewer.profile().orElseThrow();
        Map<BaseId, BaseName> mine = bases.mine().stream().collect(Collectors.toMap(BaseName::id, Function.identity()));
        return database.sql("""
                select c.id, c.title, c.visibility, c.base, exists (select 1 from collection_entry e where e.collection = c.id and e.resource = :resource)
                from resource_collection c left join base b on b.id = c.base
                where c.deleted is null and (c.base is null and c.creator = :person or c.base in (:bases))
                  and name_words(c.title || ' ' || coalesce(b.name, '')) like '%' || name_words(:words) || '%' escape '!'
                order by c.favourites desc, b.name collate "fr-x-icu" nulls first, c.changed desc, c.id limit :most""")
                .param("resource", resource.value()).param("person", person.value()).param("bases", numbers(mine)).param("most", MOST)
                .param("words", words.strip().replaceAll("([!%_])", "!$1"))
                .query((row, index) -> choice(row, mine)).list();
    }

    /** Those of them that one or more of these collections hold, in one query; none for a visitor. */
    @Transactional(readOnly = true)
    public Set<ResourceId> held(Collection<ResourceId> resources) {
        Viewer viewer = currentViewer.get();
        if (!viewer.isSignedIn() || resources.isEmpty()) {
            return Set.of();
        }
        Map<BaseId, BaseName> mine = bases.mine().stream().collect(Collectors.toMap(BaseName::id, Function.identity()));
        return Set.copyOf(database.sql("""
                select distinct e.resource from collection_entry e join resource_collection c on c.id = e.collection
                where e.resource in (:resources) and c.deleted is null and (c.base is null and c.creator = :person or c.base in (:bases))""")
                .param("resources", resources.stream().map(ResourceId::value).toList()).param("person", viewer.profile().orElseThrow().value()).param("bases", numbers(mine))
                .query((row, index) -> new ResourceId(row.getObject(1, UUID.class))).list());
    }

    /** Never empty, which SQL would not take: with a number that nothing bears. */
    private static List<UUID> numbers(Map<BaseId, BaseName> bases) {
        return Stream.concat(bases.keySet().stream().map(BaseId::value), Stream.of(new UUID(0, 0))).toList();
    }

    private static Choice choice(ResultSet row, Map<BaseId, BaseName> bases) throws SQLException {
        return new Choice(new CollectionId(row.getObject(1, UUID.class)), row.getString(2), Visibility.valueOf(row.getString(3)),
                Optional.ofNullable(row.getObject(4, UUID.class)).map(BaseId::new).map(bases::get), row.getBoolean(5));
    }
}
