package fr.lesbases.base;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.database.EntitiesById;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bases: made, described, hidden, deleted. */
@Service
@Transactional
public class Bases {

    private final BaseRows bases;
    private final EntitiesById entities;
    private final BaseSlugs slugs;
    private final Memberships memberships;
    private final CurrentViewer currentViewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bases(BaseRows bases, EntitiesById entities, BaseSlugs slugs, Memberships memberships, CurrentViewer currentViewer, ApplicationEventPublisher events, Clock clock) {
        this.bases = bases;
        this.entities = entities;
        this.slugs = slugs;
        this.memberships = memberships;
        this.currentViewer = currentViewer;
        this.events = events;
        this.clock = clock;
    }

    /** A base in the corbeille; {@code until} is when it is gone for good. */
    public record Deleted(BaseId id, String name, Instant deleted, Optional<ProfileId> by, Instant until) {}

    /** Founds a base, whose first administrator is the viewer. */
    public BaseName create(BaseDetails details, Visibility visibility) {
        ProfileId founder = currentViewer.signedIn().profile().orElseThrow();
        BaseId id = BaseId.create();
        Base base = bases.save(new Base(id, slugs.reserve(details.name(), id), details, visibility, founder, clock.instant()));
        memberships.save(new Membership(id, founder, Role.ADMINISTRATOR, clock.instant()));
        // What belongs to it may be written beside Hibernate
        bases.flush();
        return base.baseName();
    }

    /** The page at that address or at a former one of the same base. @throws NotFound where there never was one, or it is in the corbeille */
    @Transactional(readOnly = true)
    public BasePage page(Slug slug) {
        Base base = slugs.find(slug.value()).orElseThrow(Bases::notFound);
        Viewer viewer = currentViewer.get();
        if (!BasePolicy.allows(BaseAction.SEE, base, viewer)) {
            throw notFound();
        }
        boolean readable = BasePolicy.allows(BaseAction.READ, base, viewer);
        Optional<Role> role = viewer.profile().flatMap(person -> memberships.findById(new Membership.Key(base.id().value(), person.value()))).map(Membership::role);
        return new BasePage(base.baseName(), readable ? Optional.of(base.details()) : Optional.empty(), readable ? base.image(BaseImage.COVER) : Optional.empty(), readable && base.isCertified(), role,
                readable ? memberships.countByKeyBase(base.id().value()) : 0, BasePolicy.allowed(base, viewer));
    }

    /** The base of that address or a former one, where the viewer may make things in it. */
    @Transactional(readOnly = true)
    public Optional<BaseName> editable(Slug slug) {
        return slugs.find(slug.value()).filter(base -> BasePolicy.allows(BaseAction.EDIT, base, currentViewer.get())).map(Base::baseName);
    }

    /** The bases the viewer is a member of, by name. */
    @Transactional(readOnly = true)
    public List<BaseName> mine() {
        return currentViewer.get().profile().map(person -> bases.findByMember(person.value()).stream().map(Base::baseName).toList()).orElse(List.of());
    }

    /** The bases of those numbers as others name them, in one query; those in the corbeille included, numbers without a base left out. */
    @Transactional(readOnly = true)
    public Map<BaseId, BaseName> find(Collection<BaseId> ids) {
        return entities.find(Base.class, ids.stream().map(BaseId::value).toList()).stream()
                .map(Base::baseName).collect(toMap(BaseName::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<BaseName> find(BaseId id) {
        return bases.findById(id.value()).map(Base::baseName);
    }

    /** Whether it is not in the corbeille. */
    @Transactional(readOnly = true)
    public boolean isThere(BaseId id) {
        return bases.findById(id.value()).filter(base -> !base.isDeleted()).isPresent();
    }

    /** Whether what is in it may be public. */
    @Transactional(readOnly = true)
    public boolean isPublic(BaseId id) {
        return bases.findById(id.value()).filter(base -> !base.isDeleted() && base.visibility() == Visibility.PUBLIC).isPresent();
    }

    /** The same, and it stays so until the transaction ends: asked where something is made public, lest it be so in a base that somebody hides at that moment. */
    public boolean isPublicFromNowOn(BaseId id) {
        return bases.isPublicFromNowOn(id.value()).orElse(false);
    }

    /** The code of its département, which of a private one its members alone may know. */
    @Transactional(readOnly = true)
    public Optional<String> departementOfPublic(BaseId id) {
        return bases.findById(id.value()).filter(base -> base.visibility() == Visibility.PUBLIC).flatMap(base -> base.details().departement());
    }

    /** @throws AccessDenied where the viewer may not do this; NotFound where they may not even know of it */
    @Transactional(readOnly = true)
    public void require(BaseAction action, BaseId id) {
        BasePolicy.require(action, bases.findById(id.value()).orElseThrow(Bases::notFound), currentViewer.get());
    }

    /** Changes what {@code wanted} changes of what was {@code seen}; the rest stays as others have made it. @throws fr.lesbases.common.ChangedMeanwhile where they changed the same */
    public BaseName change(BaseId id, BaseDetails seen, BaseDetails wanted) {
        return change(id, BaseDetails.merged(new Meanwhile<>(seen, wanted, lock(BaseAction.EDIT, id).details())));
    }

    /** @return the base as it is named from now on; the former address keeps answering */
    public BaseName change(BaseId id, BaseDetails details) {
        Base base = lock(BaseAction.EDIT, id);
        boolean renamed = !base.baseName().name().equals(details.name());
        boolean moved = !base.details().departement().equals(details.departement());
        base.change(details);
        if (renamed) {
            base.moveTo(slugs.reserve(details.name(), id));
        }
        if (renamed || moved) {
            events.publishEvent(new BaseChanged(id));
        }
        return base.baseName();
    }

    /** Shows or hides the base. Hiding it makes private what is public in it; showing it again restores nothing: PRODUCT §2. */
    public void changeVisibility(BaseId id, Visibility visibility) {
        lock(BaseAction.EDIT, id).changeVisibility(visibility);
        events.publishEvent(new BaseChanged(id));
        if (visibility == Visibility.PRIVATE) {
            events.publishEvent(new BaseHidden(id));
        }
    }

    /** Moves it into the corbeille with all that is in it. @param typed the name once more, as proof of intent @throws DomainException where it is another */
    public void delete(BaseId id, String typed) {
        Base base = lock(BaseAction.ADMINISTER, id);
        if (!typed.strip().equals(base.baseName().name())) {
            throw new DomainException("base.delete.otherName");
        }
        if (!base.isDeleted()) {
            base.delete(currentViewer.signedIn().profile().orElseThrow(), clock.instant());
            events.publishEvent(new BaseDeleted(id));
        }
    }

    /** Brings it back with what went along. */
    public BaseName restore(BaseId id) {
        Base base = lock(BaseAction.ADMINISTER, id);
        if (base.isDeleted()) {
            base.restore();
            events.publishEvent(new BaseRestored(id));
        }
        return base.baseName();
    }

    /** What the viewer may bring back, the last deleted first. */
    @Transactional(readOnly = true)
    public List<Deleted> deleted() {
        return bases.findDeletedByAdministrator(currentViewer.signedIn().profile().orElseThrow().value()).stream()
                .flatMap(base -> base.deleted().map(when -> new Deleted(base.id(), base.baseName().name(), when, base.deletedBy(), when.plus(Retention.DELETED))).stream()).toList();
    }

    private Base lock(BaseAction action, BaseId id) {
        Base base = bases.lockById(id.value()).orElseThrow(Bases::notFound);
        BasePolicy.require(action, base, currentViewer.signedIn());
        return base;
    }

    private static NotFound notFound() {
        return new NotFound("base.notFound");
    }
}
