package fr.lesbases.collection;

import fr.lesbases.common.Arrivals;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.database.ArrivalRows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public collections made elsewhere, with what is in them. */
@Service
@Transactional
public class ArrivingCollections extends ArrivalRows<ArrivingCollections.Arriving> {

    private final JdbcTemplate batches;

    ArrivingCollections(JdbcTemplate batches, JdbcClient database) {
        super(database, "resource_collection", "collection_slug", "visibility = 'PUBLIC' and deleted is null", Set.of("creer"));
        this.batches = batches;
    }

    /** @param resources in their order, each once, at most {@value Collecting#MAX_ENTRIES} */
    public record Arriving(CollectionId id, Slug slug, ProfileId owner, Optional<BaseId> base, CollectionDetails details, List<ResourceId> resources, Instant created)
            implements Arrivals.Arriving {

        public Arriving {
            resources = resources.stream().distinct().limit(Collecting.MAX_ENTRIES).toList();
        }

        @Override
        public UUID number() {
            return id.value();
        }
    }

    @Override
    public void receive(List<Arriving> arriving) {
        batches.batchUpdate("""
                insert into resource_collection (id, slug, creator, base, title, description, visibility, readers, created, changed)
                values (?, ?, ?, ?, ?, ?, ?, ?::varchar[], ?, ?)""", arriving.stream().map(ArrivingCollections::row).toList());
        batches.batchUpdate("insert into collection_slug (slug, collection) values (?, ?)", arriving.stream().map(one -> new Object[] {one.slug().value(), one.number()}).toList());
        List<Object[]> entries = new ArrayList<>();
        for (Arriving one : arriving) {
            int position = 0;
            for (ResourceId resource : one.resources()) {
                entries.add(new Object[] {one.number(), resource.value(), position++, Timestamp.from(one.created())});
            }
        }
        batches.batchUpdate("insert into collection_entry (collection, resource, position, added) values (?, ?, ?, ?)", entries);
    }

    /** Of an entity that is never stored itself: who reads it only the policy says. */
    private static Object[] row(Arriving one) {
        ResourceCollection collection = new ResourceCollection(one.id(), one.slug(), one.owner(), one.base(), one.details(), Visibility.PUBLIC, one.created());
        Timestamp created = Timestamp.from(one.created());
        return new Object[] {one.number(), one.slug().value(), one.owner().value(), one.base().map(BaseId::value).orElse(null), one.details().title(), one.details().description(),
                collection.visibility().name(), collection.readers().stream().sorted().toArray(String[]::new), created, created};
    }
}
