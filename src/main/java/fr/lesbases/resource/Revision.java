package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.RevisionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a resource said when it was published: one immutable row is a reader's page (decision 0003). */
@Entity
@Immutable
class Revision {

    @Id
    private UUID id;
    private UUID resource;
    private int number;
    private String title;
    private String description;
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cover cover;
    @JdbcTypeCode(SqlTypes.JSON)
    private BlockList blocks;
    private Instant published;
    private UUID publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {
    }

    Revision(ResourceId resource, int number, Content content, ProfileId by, Instant now) {
        this.id = RevisionId.create().value();
        this.resource = resource.value();
        this.number = number;
        this.title = content.title();
        this.description = content.description();
        this.cover = content.cover().orElse(null);
        this.blocks = new BlockList(content.blocks());
        this.published = now;
        this.publishedBy = by.value();
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    int number() {
        return number;
    }

    Content content() {
        return new Content(title, description, Optional.ofNullable(cover), blocks.blocks());
    }

    Instant published() {
        return published;
    }
}
