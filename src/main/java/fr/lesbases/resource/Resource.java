package fr.lesbases.resource;

import fr.lesbases.access.Key;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
@Indexed(routingBinder = @RoutingBinderRef(type = PublishedOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = ResourceBinder.class))
class Resource {

    @Id
    private UUID id;
    private String slug;
    private UUID creator;
    private @Nullable UUID base;

    private String title;
    private String description;
    private String language;
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cover cover;
    @JdbcTypeCode(SqlTypes.JSON)
    private BlockList blocks;
    private Instant edited;
    private UUID editedBy;
    private Instant checkpointed;
    private boolean unpublished;

    @Enumerated(EnumType.STRING)
    @Column(length = 7)
    private @Nullable Visibility visibility;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Licence licence = Licence.OUVERTE;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published")
    private @Nullable Revision published;
    private @Nullable Instant firstPublished;
    private @Nullable Instant lastPublished;

    @ElementCollection
    @CollectionTable(name = "resource_term", joinColumns = @JoinColumn(name = "resource"))
    private Set<ChosenTerm> terms = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "contributor", joinColumns = @JoinColumn(name = "resource"))
    private Set<Contribution> contributions = new HashSet<>();

    @Column(columnDefinition = "varchar[]")
    private String[] readers;
    private @Nullable UUID copiedFrom;
    private Instant created;
    private @Nullable Instant deleted;
    private @Nullable UUID deletedBy;
    private boolean deletedWithBase;
    /** Written past this entity by {@link UseRows}. */
    @Column(insertable = false, updatable = false)
    private long views;
    @Column(insertable = false, updatable = false)
    private int saves;
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Resource() {
    }

    @SuppressWarnings("NullAway.Init") // content and readers are set by the two last calls
    Resource(ResourceId id, Slug slug, ProfileId creator, Optional<BaseId> base, Content content, Instant now) {
        this.id = id.value();
        this.slug = slug.value();
        this.creator = creator.value();
        this.base = base.map(BaseId::value).orElse(null);
        this.created = now;
        this.checkpointed = now;
        write(content, creator, now);
        refreshReaders();
    }

    ResourceId id() {
        return new ResourceId(id);
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

    Content content() {
        return new Content(title, description, Language.stored(language), Optional.ofNullable(cover), blocks.blocks());
    }

    Instant edited() {
        return edited;
    }

    /** Who changed the working copy last. */
    ProfileId editor() {
        return new ProfileId(editedBy);
    }

    /** When its working copy was last found to be kept, or kept: what changed since is in no version. */
    Instant checkpointed() {
        return checkpointed;
    }

    void checkpointed(Instant now) {
        checkpointed = now;
    }

    State state() {
        if (visibility == null) {
            return State.DRAFT;
        }
        return visibility == Visibility.PUBLIC ? State.PUBLIC : State.PRIVATE;
    }

    Optional<Revision> published() {
        return Optional.ofNullable(published);
    }

    Optional<Instant> firstPublished() {
        return Optional.ofNullable(firstPublished);
    }

    Optional<Instant> lastPublished() {
        return Optional.ofNullable(lastPublished);
    }

    boolean hasUnpublishedChanges() {
        return unpublished;
    }

    /** As last written down. */
    Use use() {
        return new Use(views, saves);
    }

    Licence licence() {
        return licence;
    }

    Classification classification() {
        return new Classification(terms.stream().sorted(Comparator.comparingInt(ChosenTerm::position)).map(ChosenTerm::ref).toList());
    }

    Set<ProfileId> contributors() {
        LinkedHashSet<ProfileId> people = new LinkedHashSet<>();
        contributions.stream().sorted(Comparator.comparing(Contribution::since)).forEach(one -> people.add(new ProfileId(one.profile())));
        return people;
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

    /** Sets the working copy. */
    final void write(Content content, ProfileId editor, Instant now) {
        title = content.title();
        description = content.description();
        language = content.language().code();
        cover = content.cover().orElse(null);
        blocks = new BlockList(content.blocks());
        edited = now;
        editedBy = editor.value();
        unpublished = published != null && !published.content().equals(content);
    }

    void publish(Revision revision, Visibility wanted, Slug address, Instant now) {
        published = revision;
        visibility = wanted;
        slug = address.value();
        unpublished = false;
        firstPublished = firstPublished == null ? now : firstPublished;
        lastPublished = now;
        refreshReaders();
    }

    /** It was made from another. */
    void copiedFrom(ResourceId original) {
        copiedFrom = original.value();
    }

    void changeVisibility(Visibility wanted) {
        if (published == null) {
            throw new IllegalStateException("a draft has no visibility");
        }
        visibility = wanted;
        refreshReaders();
    }

    void changeLicence(Licence wanted) {
        licence = wanted;
    }

    void classify(Classification classification) {
        List<ChosenTerm> wanted = new ArrayList<>();
        for (TermRef term : classification.terms()) {
            wanted.add(new ChosenTerm(term.vocabulary(), term.code(), wanted.size()));
        }
        terms.retainAll(wanted);
        terms.addAll(wanted);
    }

    void addContributor(ProfileId person, Instant now) {
        if (!contributors().contains(person)) {
            contributions.add(new Contribution(person.value(), now));
            refreshReaders();
        }
    }

    void removeContributor(ProfileId person) {
        contributions.removeIf(one -> one.profile().equals(person.value()));
        refreshReaders();
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

    boolean isDeletedWithBase() {
        return deletedWithBase;
    }

    /** Into a base, or back to its creator's profile. */
    void moveTo(Optional<BaseId> place) {
        base = place.map(BaseId::value).orElse(null);
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
        Collection<Key> keys = ResourcePolicy.keysFor(Action.READ, this);
        readers = Key.values(keys);
    }

    @Embeddable
    record ChosenTerm(String vocabulary, String term, int position) {

        TermRef ref() {
            return new TermRef(vocabulary, term);
        }
    }

    @Embeddable
    record Contribution(UUID profile, Instant since) {}
}
