package fr.lesbases.collection;

import fr.lesbases.access.Key;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Cover;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Indexed(routingBinder = @RoutingBinderRef(type = FoundByOthers.class))
@TypeBinding(binder = @TypeBinderRef(type = CollectionBinder.class))
class ResourceCollection {

    @Id
    private UUID id;
    private String slug;
    private UUID creator;
    private @Nullable UUID base;
    private boolean favourites;
    private String title;
    private String description;
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cover cover;
    @Enumerated(EnumType.STRING)
    @Column(length = 7)
    private Visibility visibility;
    @Column(columnDefinition = "varchar[]")
    private String[] readers;
    private Instant created;
    private Instant changed;
    private @Nullable Instant deleted;
    private @Nullable UUID deletedBy;
    private boolean deletedWithBase;
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ResourceCollection() {
    }

    @SuppressWarnings("NullAway.Init") // words and readers are set by the two last calls
    private ResourceCollection(CollectionId id, Slug slug, ProfileId creator, Optional<BaseId> base, boolean favourites, CollectionDetails details,
            Visibility visibility, Instant now) {
        this.id = id.value();
        this.slug = slug.value();
        this.creator = creator.value();
        this.base = base.map(BaseId::value).orElse(null);
        this.favourites = favourites;
        this.visibility = visibility;
        this.created = now;
        change(details, now);
        refreshReaders();
    }

    ResourceCollection(CollectionId id, Slug slug, ProfileId creator, Optional<BaseId> base, CollectionDetails details, Visibility visibility, Instant now) {
        this(id, slug, creator, base, false, details, visibility, now);
    }

    /** "Mes favoris" of this person. */
    static ResourceCollection favourites(CollectionId id, Slug slug, ProfileId creator, String title, Instant now) {
        return new ResourceCollection(id, slug, creator, Optional.empty(), true, new CollectionDetails(title, ""), Visibility.PRIVATE, now);
    }

    CollectionId id() {
        return new CollectionId(id);
    }

    Slug slug() {
        return new Slug(slug);
    }

    ProfileId creator() {
        return new ProfileId(creator);
    }

    /** The base it is placed in; empty on its creator's profile. */
    Optional<BaseId> base() {
        return Optional.ofNullable(base).map(BaseId::new);
    }

    boolean isFavourites() {
        return favourites;
    }

    CollectionDetails details() {
        return new CollectionDetails(title, description);
    }

    Optional<Cover> cover() {
        return Optional.ofNullable(cover);
    }

    Visibility visibility() {
        return visibility;
    }

    Instant created() {
        return created;
    }

    boolean isDeleted() {
        return deleted != null;
    }

    boolean isDeletedWithBase() {
        return deletedWithBase;
    }

    Optional<Instant> deleted() {
        return Optional.ofNullable(deleted);
    }

    Set<String> readers() {
        return Set.of(readers);
    }

    final void change(CollectionDetails details, Instant now) {
        title = details.title();
        description = details.description();
        changed = now;
    }

    void moveTo(Slug address) {
        slug = address.value();
    }

    /** Into a base, or to its creator's profile. */
    void moveTo(Optional<BaseId> place) {
        base = place.map(BaseId::value).orElse(null);
        refreshReaders();
    }

    void changeCover(Optional<Cover> image, Instant now) {
        cover = image.orElse(null);
        changed = now;
    }

    void changeVisibility(Visibility wanted) {
        visibility = wanted;
        refreshReaders();
    }

    /** Something about its resources is different. */
    void touch(Instant now) {
        changed = now;
    }

    void delete(ProfileId by, Instant now) {
        deleted = now;
        deletedBy = by.value();
        refreshReaders();
    }

    /** Its base goes into the corbeille. */
    void deleteWithBase(Instant now) {
        deleted = now;
        deletedWithBase = true;
        refreshReaders();
    }

    void restore() {
        deleted = null;
        deletedBy = null;
        deletedWithBase = false;
        refreshReaders();
    }

    /** The column holds what the policy answers, so that SQL and the index ask the same question (decision 0004). */
    private void refreshReaders() {
        readers = Key.values(CollectionPolicy.keysFor(CollectionAction.READ, this));
    }
}
