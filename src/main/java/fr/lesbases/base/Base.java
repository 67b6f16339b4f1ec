package fr.lesbases.base;

import fr.lesbases.access.Key;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
@Indexed(routingBinder = @RoutingBinderRef(type = PresentBases.class))
@TypeBinding(binder = @TypeBinderRef(type = BaseBinder.class))
class Base {

    @Id
    private UUID id;
    private String slug;
    private String name;
    private String description;
    private @Nullable String contact;
    private @Nullable String departement;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> links;
    private @Nullable UUID logo;
    private @Nullable UUID cover;
    @Enumerated(EnumType.STRING)
    @Column(length = 7)
    private Visibility visibility;
    @Column(columnDefinition = "varchar[]")
    private String[] readers;
    private boolean certified;
    private Instant created;
    private UUID createdBy;
    private @Nullable Instant deleted;
    private @Nullable UUID deletedBy;
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Base() {
    }

    @SuppressWarnings("NullAway.Init") // details and readers are set by the two last calls
    Base(BaseId id, Slug slug, BaseDetails details, Visibility visibility, ProfileId by, Instant now) {
        this.id = id.value();
        this.slug = slug.value();
        this.visibility = visibility;
        this.created = now;
        this.createdBy = by.value();
        change(details);
        refreshReaders();
    }

    BaseId id() {
        return new BaseId(id);
    }

    Slug slug() {
        return new Slug(slug);
    }

    BaseName baseName() {
        return new BaseName(id(), slug(), name, visibility, Optional.ofNullable(logo).map(FileId::new));
    }

    BaseDetails details() {
        return new BaseDetails(name, description, Optional.ofNullable(contact).map(EmailAddress::new), Optional.ofNullable(departement), links);
    }

    Visibility visibility() {
        return visibility;
    }

    Optional<FileId> image(BaseImage which) {
        return Optional.ofNullable(which == BaseImage.LOGO ? logo : cover).map(FileId::new);
    }

    /** Whether the first version's staff gave it their mark. */
    boolean isCertified() {
        return certified;
    }

    void certify(boolean wanted) {
        certified = wanted;
    }

    Instant created() {
        return created;
    }

    boolean isDeleted() {
        return deleted != null;
    }

    Optional<Instant> deleted() {
        return Optional.ofNullable(deleted);
    }

    Set<String> readers() {
        return Set.of(readers);
    }

    final void change(BaseDetails details) {
        name = details.name();
        description = details.description();
        contact = details.contact().map(EmailAddress::value).orElse(null);
        departement = details.departement().orElse(null);
        links = details.links();
    }

    void moveTo(Slug address) {
        slug = address.value();
    }

    void change(BaseImage which, Optional<FileId> image) {
        UUID file = image.map(FileId::value).orElse(null);
        if (which == BaseImage.LOGO) {
            logo = file;
        } else {
            cover = file;
        }
    }

    void changeVisibility(Visibility wanted) {
        visibility = wanted;
        refreshReaders();
    }

    void delete(ProfileId by, Instant now) {
        deleted = now;
        deletedBy = by.value();
        refreshReaders();
    }

    Optional<ProfileId> deletedBy() {
        return Optional.ofNullable(deletedBy).map(ProfileId::new);
    }

    void restore() {
        deleted = null;
        deletedBy = null;
        refreshReaders();
    }

    /** The column holds what the policy answers, so that SQL and the index ask the same question (decision 0004). */
    private void refreshReaders() {
        readers = Key.values(BasePolicy.keysFor(BaseAction.READ, this));
    }
}
