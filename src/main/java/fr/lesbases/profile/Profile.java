package fr.lesbases.profile;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Indexed(routingBinder = @RoutingBinderRef(type = PublicProfiles.class))
@TypeBinding(binder = @TypeBinderRef(type = ProfileBinder.class))
class Profile {

    @Id
    private UUID id;
    private String slug;
    private String firstName;
    private String lastName;
    private String description = "";
    private @Nullable String departement;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> links = List.of();
    private boolean emailShown;
    private @Nullable UUID photo;
    @Enumerated(EnumType.STRING)
    @Column(length = 7)
    private Visibility visibility = Visibility.PUBLIC;
    private Instant created;
    private @Nullable Instant deleted;
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Profile() {
    }

    Profile(ProfileId id, Slug slug, PersonName name, Instant created) {
        this.id = id.value();
        this.slug = slug.value();
        this.firstName = name.first();
        this.lastName = name.last();
        this.created = created;
    }

    ProfileId id() {
        return new ProfileId(id);
    }

    /** @param readable whether whom it is shown to reads more than the name */
    Person person(boolean readable) {
        return new Person(id(), new Slug(slug), name(), readable ? photo() : Optional.empty(), isDeleted());
    }

    Instant created() {
        return created;
    }

    PersonName name() {
        return new PersonName(firstName, lastName);
    }

    boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** Whether it has a page that everyone reads. */
    boolean isFindable() {
        return isPublic() && deleted == null;
    }

    Optional<FileId> photo() {
        return Optional.ofNullable(photo).map(FileId::new);
    }

    boolean isDeleted() {
        return deleted != null;
    }

    void show(Optional<FileId> image) {
        photo = image.map(FileId::value).orElse(null);
    }

    Visibility visibility() {
        return visibility;
    }

    void change(ProfileDetails details) {
        firstName = details.name().first();
        lastName = details.name().last();
        description = details.description();
        departement = details.departement().orElse(null);
        links = details.links();
        emailShown = details.emailShown();
    }

    void moveTo(Slug newSlug) {
        slug = newSlug.value();
    }

    void changeVisibility(Visibility wanted) {
        visibility = wanted;
    }

    /** Of whoever deletes their account there remains a name. What they leave in public stays so. */
    void end(Instant now) {
        deleted = now;
        description = "";
        departement = null;
        links = List.of();
        emailShown = false;
        photo = null;
    }

    /** Not even that. */
    void unname(Slug address) {
        firstName = Texts.get("profile.unnamed.first");
        lastName = Texts.get("profile.unnamed.last");
        slug = address.value();
    }

    ProfileDetails details() {
        return new ProfileDetails(name(), description, Optional.ofNullable(departement), links, emailShown);
    }

    ProfilePage page(boolean readable, boolean own, String email) {
        return readable
                ? new ProfilePage(person(true), true, own, visibility, description, Optional.ofNullable(departement), links, emailShown,
                        own || emailShown ? Optional.of(email) : Optional.empty())
                : new ProfilePage(person(false), false, false, visibility, "", Optional.empty(), List.of(), false, Optional.empty());
    }
}
