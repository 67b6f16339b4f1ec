package fr.lesbases.resource;

import fr.lesbases.common.Language;
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

/**
 * What a resource said when it was published: one immutable row is a reader's page (decision 0003). One without a number is a checkpoint, which only its editors
 * see (decision 0012).
 */
@Entity
@Immutable
class Revision {

    @Id
    private UUID id;
    private UUID resource;
    private @Nullable Integer number;
    private @Nullable String name;
    private String title;
    private String description;
    private String language;
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cover cover;
    @JdbcTypeCode(SqlTypes.JSON)
    private BlockList blocks;
    private Instant made;
    private UUID madeBy;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {
    }

    Revision(ResourceId resource, int number, Content content, ProfileId by, Instant now) {
        this(resource, content, by, now);
        this.number = number;
    }

    private Revision(ResourceId resource, Content content, ProfileId by, Instant now) {
        this.id = RevisionId.create().value();
        this.resource = resource.value();
        this.title = content.title();
        this.description = content.description();
        this.language = content.language().code();
        this.cover = content.cover().orElse(null);
        this.blocks = new BlockList(content.blocks());
        this.made = now;
        this.madeBy = by.value();
    }

    /** The working copy as it was left by whoever edited it last. */
    static Revision checkpoint(Resource resource) {
        return new Revision(resource.id(), resource.content(), resource.editor(), resource.edited());
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    ResourceId resource() {
        return new ResourceId(resource);
    }

    /** Which publication it is, from 1; empty for a checkpoint. */
    Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Content content() {
        return new Content(title, description, Language.stored(language), Optional.ofNullable(cover), blocks.blocks());
    }

    Instant made() {
        return made;
    }

    ProfileId madeBy() {
        return new ProfileId(madeBy);
    }
}
