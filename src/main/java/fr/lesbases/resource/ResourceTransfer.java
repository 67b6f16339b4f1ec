package fr.lesbases.resource;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.taxonomy.Classification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resources of the first version. A public one that is not indexed as ours have to be stays public (decision 0022); every other rule holds. Whether the caller may is
 * for the caller to have asked.
 */
@Service
@Transactional
public class ResourceTransfer {

    private final Resources resources;
    private final Revisions revisions;
    private final ResourceSlugs slugs;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ResourceTransfer(Resources resources, Revisions revisions, ResourceSlugs slugs, JdbcClient database, ApplicationEventPublisher events) {
        this.resources = resources;
        this.revisions = revisions;
        this.slugs = slugs;
        this.database = database;
        this.events = events;
    }

    /**
     * @param base empty for the creator's profile
     * @param content the working copy; its files are stored once the resource is there
     * @param visibility empty for a draft
     * @param classification of known terms, no more of each vocabulary than it takes
     */
    public record Transferred(ResourceId id, ProfileId creator, Optional<BaseId> base, Content content, Optional<Visibility> visibility, Licence licence,
            Classification classification, Set<ProfileId> contributors, Instant created, Instant edited) {

        public Transferred {
            contributors = new LinkedHashSet<>(contributors);
        }
    }

    public void create(Transferred one) {
        Resource resource = resources.save(new Resource(one.id(), slugs.reserve(one.content().title(), one.id()), one.creator(), one.base(), one.content(), one.created()));
        resources.flush();
        one.contributors().forEach(person -> resource.addContributor(person, one.created()));
        settle(resource, one);
    }

    /** Follows a newer export. What was published there is a version of its own here. */
    public void update(Transferred one) {
        Resource resource = resources.lockById(one.id().value()).orElseThrow();
        resource.moveTo(one.base());
        resource.contributors().stream().filter(person -> !one.contributors().contains(person)).forEach(resource::removeContributor);
        one.contributors().forEach(person -> resource.addContributor(person, one.edited()));
        settle(resource, one);
        events.publishEvent(new ResourceChanged(one.id()));
    }

    /** The same once more, right after: some of its files could not be stored as they were planned. No version of its own. */
    public void amend(Transferred one) {
        Resource resource = resources.lockById(one.id().value()).orElseThrow();
        settle(resource, one);
    }

    private void settle(Resource resource, Transferred one) {
        resource.classify(one.classification());
        resource.changeLicence(one.licence());
        one.visibility().ifPresentOrElse(visibility -> publish(resource, one, visibility), () -> {
            // nothing that was published is a draft again; but what is one there is not for everyone
            if (resource.published().isPresent()) {
                resource.changeVisibility(Visibility.PRIVATE);
            }
        });
        resource.write(one.content(), one.creator(), one.edited());
        resource.checkpointed(one.edited());
        resources.flush();
    }

    /** Readers see what is complete; the rest waits in the working copy. */
    private void publish(Resource resource, Transferred one, Visibility visibility) {
        Content readable = one.content().withBlocks(complete(one.content().blocks()));
        Optional<Revision> last = resource.published();
        Revision revision = last.filter(published -> published.content().equals(readable))
                .orElseGet(() -> revisions.save(new Revision(one.id(), revisions.lastNumber(one.id().value()) + 1, readable, one.creator(), one.edited())));
        if (last.isEmpty()) {
            resource.publish(revision, visibility, resource.slug(), one.created());
        }
        resource.publish(revision, visibility, slugs.reserve(readable.title(), one.id()), one.edited());
    }

    private static List<Block> complete(List<Block> blocks) {
        List<Block> complete = new ArrayList<>();
        for (Block block : blocks) {
            if (block.missing().isPresent()) {
                continue;
            }
            List<Block.Slot> slots = block.slots().stream().map(slot -> slot.with(complete(slot.blocks()))).toList();
            boolean emptied = block instanceof ColumnsBlock && slots.stream().allMatch(slot -> slot.blocks().isEmpty());
            if (!emptied) {
                complete.add(slots.isEmpty() ? block : block.withSlots(slots));
            }
        }
        return complete;
    }

    /** All that is in the base goes to the profile; what nobody there made is that person's from now on. @return what has moved */
    public List<ResourceId> moveToProfile(BaseId base, ProfileId person, ProfileId nobody) {
        database.sql("update resource set creator = :person where base = :base and creator = :nobody").param("person", person.value()).param("base", base.value())
                .param("nobody", nobody.value()).update();
        List<Resource> moved = resources.findByBase(base.value()).stream().filter(resource -> resource.creator().equals(person)).toList();
        moved.forEach(resource -> {
            resource.moveTo(Optional.empty());
            events.publishEvent(new ResourceChanged(resource.id()));
        });
        resources.flush();
        return moved.stream().map(Resource::id).toList();
    }

    /** Readings that were counted elsewhere; fewer where they were taken back. */
    public void addViews(ResourceId id, long number) {
        database.sql("update resource set views = greatest(0, views + :number) where id = :id").param("number", number).param("id", id.value()).update();
    }

    /** Its address, for who may read it. */
    @Transactional(readOnly = true)
    public Optional<Slug> address(ResourceId id, Viewer viewer) {
        return resources.findById(id.value()).filter(resource -> ResourcePolicy.allows(Action.READ, resource, viewer)).map(Resource::slug);
    }

    /** A hash of all that its editors can change; empty where it is gone, into the corbeille too. */
    @Transactional(readOnly = true)
    public Optional<String> state(ResourceId id) {
        return database.sql("""
                select md5(row(r.title, r.description, r.cover, r.blocks, r.base, r.visibility, r.licence, r.published,
                    (select string_agg(t.term, ',' order by t.position, t.term) from resource_term t where t.resource = r.id),
                    (select string_agg(c.profile::text, ',' order by c.profile) from contributor c where c.resource = r.id))::text || coalesce(nullif(r.language, 'fr'), ''))
                from resource r where r.id = :id and r.deleted is null""").param("id", id.value()).query(String.class).optional();
    }
}
