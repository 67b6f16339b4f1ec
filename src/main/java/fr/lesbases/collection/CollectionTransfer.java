package fr.lesbases.collection;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Cover;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collections of the first version, and those that were kept. Whether the caller may is for the caller to have asked. */
@Service
@Transactional
public class CollectionTransfer {

    private final CollectionRows collections;
    private final CollectionSlugs slugs;
    private final JdbcClient database;
    private final Clock clock;

    CollectionTransfer(CollectionRows collections, CollectionSlugs slugs, JdbcClient database, Clock clock) {
        this.collections = collections;
        this.slugs = slugs;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param base empty for the creator's profile
     * @param resources in their order, each once, at most {@value Collecting#MAX_ENTRIES}
     * @param cover its file is stored once the collection is there
     */
    public record Transferred(CollectionId id, ProfileId creator, Optional<BaseId> base, CollectionDetails details, Visibility visibility, List<ResourceId> resources,
            Optional<Cover> cover, Instant created, Instant changed) {

        public Transferred {
            resources = List.copyOf(resources);
        }
    }

    public void create(Transferred one) {
        ResourceCollection collection = new ResourceCollection(one.id(), slugs.reserve(one.details().title(), one.id()), one.creator(), one.base(), one.details(), one.visibility(),
                one.created());
        collection.changeCover(one.cover(), one.changed());
        collections.save(collection);
        collections.flush();
        fill(one);
    }

    /** Follows a newer export. */
    public void update(Transferred one) {
        ResourceCollection collection = collections.lockById(one.id().value()).orElseThrow();
        if (!Slug.of(one.details().title(), "collection").equals(collection.slug())) {
            collection.moveTo(slugs.reserve(one.details().title(), one.id()));
        }
        collection.change(one.details(), one.changed());
        collection.changeVisibility(one.visibility());
        collection.changeCover(one.cover(), one.changed());
        collections.flush();
        fill(one);
    }

    /** The image that could not be stored after all. */
    public void dropCover(CollectionId id) {
        collections.lockById(id.value()).ifPresent(collection -> collection.changeCover(Optional.empty(), clock.instant()));
        collections.flush();
    }

    /** Those that are here, in the same order. */
    @Transactional(readOnly = true)
    public List<ResourceId> present(List<ResourceId> resources) {
        return resources.isEmpty() ? List.of() : database.sql("select r.id from unnest(:ids::uuid[]) with ordinality as w(id, place) join resource r on r.id = w.id order by w.place")
                .param("ids", resources.stream().map(ResourceId::value).toArray(UUID[]::new)).query((row, index) -> new ResourceId(row.getObject(1, UUID.class))).list();
    }

    private void fill(Transferred one) {
        database.sql("delete from collection_entry where collection = :collection").param("collection", one.id().value()).update();
        for (int position = 0; position < one.resources().size(); position++) {
            database.sql("insert into collection_entry (collection, resource, position, added) values (:collection, :resource, :position, :added)")
                    .param("collection", one.id().value()).param("resource", one.resources().get(position).value()).param("position", position)
                    .param("added", Timestamp.from(one.changed())).update();
        }
    }

    /** All collections in the base go to the profile, those too that are kept there, but for the person's own. @return what has moved */
    public List<CollectionId> moveToProfile(BaseId base, ProfileId person) {
        List<ResourceCollection> moved = collections.findByBase(base.value()).stream().filter(collection -> collection.creator().equals(person)).toList();
        moved.forEach(collection -> collection.moveTo(Optional.empty()));
        collections.flush();
        database.sql("""
                insert into saved_collection (collection, profile, saved, saved_by)
                select s.collection, :person, s.saved, s.saved_by from saved_collection s join resource_collection c on c.id = s.collection
                where s.base = :base and not (c.base is null and c.creator = :person) on conflict do nothing""").param("person", person.value()).param("base", base.value()).update();
        database.sql("delete from saved_collection where base = :base").param("base", base.value()).update();
        return moved.stream().map(ResourceCollection::id).toList();
    }

    /** Keeps it by reference, where it is public and not at home there. @param base empty for the person's profile @return whether it is kept there now */
    public boolean keep(CollectionId id, ProfileId person, Optional<BaseId> base, Instant saved) {
        Optional<ResourceCollection> collection = collections.findById(id.value())
                .filter(found -> !found.isDeleted() && found.visibility() == Visibility.PUBLIC && !CollectionPolicy.isAtHome(found, person, base));
        collection.ifPresent(found -> database.sql("""
                insert into saved_collection (collection, profile, base, saved, saved_by) values (:collection, :profile, :base, :saved, :person) on conflict do nothing""")
                .param("collection", id.value()).param("profile", base.isPresent() ? null : person.value()).param("base", base.map(BaseId::value).orElse(null))
                .param("saved", Timestamp.from(saved)).param("person", person.value()).update());
        return collection.isPresent();
    }

    /** A hash of all that its editors can change; empty where it is gone, into the corbeille too. */
    @Transactional(readOnly = true)
    public Optional<String> state(CollectionId id) {
        return database.sql("""
                select md5(row(c.title, c.description, c.cover, c.base, c.visibility,
                    (select string_agg(e.resource || e.note, ',' order by e.position, e.resource) from collection_entry e where e.collection = c.id))::text)
                from resource_collection c where c.id = :id and c.deleted is null""").param("id", id.value()).query(String.class).optional();
    }
}
