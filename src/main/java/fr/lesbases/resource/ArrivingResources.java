package fr.lesbases.resource;

import fr.lesbases.common.Arrivals;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.database.ArrivalRows;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
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
import tools.jackson.databind.json.JsonMapper;

/** Public resources written elsewhere. Past the edits and their history, which would take too long for tens of thousands. */
@Service
@Transactional
public class ArrivingResources extends ArrivalRows<ArrivingResources.Arriving> {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate batches;

    ArrivingResources(JdbcTemplate batches, JdbcClient database) {
        super(database, "resource", "resource_slug", "visibility = 'PUBLIC' and deleted is null", Set.of("creer"));
        this.batches = batches;
    }

    /** @param base a public one; empty for the author's profile, which then is public @param views how often it was read elsewhere */
    public record Arriving(ResourceId id, Slug slug, ProfileId author, Optional<BaseId> base, Content content, Classification classification, long views, Instant created)
            implements Arrivals.Arriving {

        @Override
        public UUID number() {
            return id.value();
        }
    }

    @Override
    public void receive(List<Arriving> arriving) {
        List<Object[]> resources = new ArrayList<>();
        List<Object[]> revisions = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        for (Arriving one : arriving) {
            Content content = one.content();
            String blocks = JSON.writeValueAsString(new BlockList(content.blocks()));
            Timestamp created = Timestamp.from(one.created());
            Revision revision = new Revision(one.id(), 1, content, one.author(), one.created());
            Resource resource = published(one, revision);
            resources.add(new Object[] {one.number(), one.slug().value(), one.author().value(), one.base().map(BaseId::value).orElse(null), content.title(), content.description(), content.language().code(), blocks,
                    created, one.author().value(), created, Visibility.PUBLIC.name(), resource.licence().name(), revision.id().value(), created, created,
                    resource.readers().stream().sorted().toArray(String[]::new), created, one.views()});
            revisions.add(new Object[] {revision.id().value(), one.number(), content.title(), content.description(), content.language().code(), blocks, created, one.author().value()});
            int position = 0;
            for (TermRef term : one.classification().terms()) {
                terms.add(new Object[] {one.number(), term.vocabulary(), term.code(), position++});
            }
        }
        batches.batchUpdate("""
                insert into resource (id, slug, creator, base, title, description, language, blocks, edited, edited_by, checkpointed, visibility, licence, published, first_published,
                    last_published, readers, created, views)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?::varchar[], ?, ?)""", resources);
        batches.batchUpdate("insert into resource_slug (slug, resource) values (?, ?)", arriving.stream().map(one -> new Object[] {one.slug().value(), one.number()}).toList());
        batches.batchUpdate("insert into revision (id, resource, number, title, description, language, blocks, made, made_by) values (?, ?, 1, ?, ?, ?, ?::jsonb, ?, ?)", revisions);
        batches.batchUpdate("insert into resource_term (resource, vocabulary, term, position) values (?, ?, ?, ?)", terms);
    }

    /** An entity that is never stored itself: who reads it only the policy says. */
    private static Resource published(Arriving one, Revision revision) {
        Resource resource = new Resource(one.id(), one.slug(), one.author(), one.base(), one.content(), one.created());
        resource.publish(revision, Visibility.PUBLIC, one.slug(), one.created());
        return resource;
    }
}
