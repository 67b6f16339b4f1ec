package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collections are made, described, shown and hidden. */
@Service
@Transactional
public class Curating {

    private final CollectionRows collections;
    private final CollectionSlugs slugs;
    private final CollectionPlaces places;
    private final Bases bases;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    Curating(CollectionRows collections, CollectionSlugs slugs, CollectionPlaces places, Bases bases, CurrentViewer currentViewer, Clock clock) {
        this.collections = collections;
        this.slugs = slugs;
        this.places = places;
        this.bases = bases;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** What was made. */
    public record Made(CollectionId id, Slug slug) {}

    /** @throws fr.lesbases.access.AccessDenied where it is to be in a base of which the viewer is no member; DomainException where it can't be public there */
    public Made create(NewCollection wanted) {
        Viewer viewer = currentViewer.signedIn();
        ProfileId creator = viewer.profile().orElseThrow();
        wanted.base().ifPresent(base -> bases.require(BaseAction.EDIT, base));
        requirePossible(creator, wanted.base(), wanted.visibility());
        CollectionId id = CollectionId.create();
        Slug slug = slugs.reserve(wanted.details().title(), id);
        collections.save(new ResourceCollection(id, slug, creator, wanted.base(), wanted.details(), wanted.visibility(), clock.instant()));
        // What belongs to it may be written beside Hibernate
        collections.flush();
        return new Made(id, slug);
    }

    /** Whether the viewer may make a public one there. @param base empty for their profile */
    @Transactional(readOnly = true)
    public boolean canBePublic(Optional<BaseId> base) {
        return places.isPublic(currentViewer.signedIn().profile().orElseThrow(), base);
    }

    /** Changes what {@code wanted} changes of what was {@code seen}; the rest stays as others have made it. @throws fr.lesbases.common.ChangedMeanwhile where they changed the same */
    public Slug change(CollectionId id, CollectionDetails seen, CollectionDetails wanted) {
        return change(id, CollectionDetails.merged(new Meanwhile<>(seen, wanted, lock(id).details())));
    }

    /** @return its address, which follows the title; the former one keeps answering */
    public Slug change(CollectionId id, CollectionDetails details) {
        ResourceCollection collection = lock(id);
        collection.change(details, clock.instant());
        if (!Slug.of(details.title(), "collection").equals(collection.slug())) {
            collection.moveTo(slugs.reserve(details.title(), id));
        }
        return collection.slug();
    }

    /** Shows or hides it, at once. @throws DomainException where it can't be public */
    public void changeVisibility(CollectionId id, Visibility visibility) {
        ResourceCollection collection = lock(id);
        requirePossible(collection.creator(), collection.base(), visibility);
        collection.changeVisibility(visibility);
    }

    private void requirePossible(ProfileId creator, Optional<BaseId> base, Visibility visibility) {
        if (visibility == Visibility.PUBLIC && !places.isPublicFromNowOn(creator, base)) {
            throw new DomainException(base.isPresent() ? "collection.onlyPrivate.base" : "collection.onlyPrivate.profile");
        }
    }

    private ResourceCollection lock(CollectionId id) {
        ResourceCollection collection = collections.lockById(id.value()).filter(found -> !found.isDeleted()).orElseThrow(CollectionPolicy::notFound);
        CollectionPolicy.require(CollectionAction.CHANGE, collection, currentViewer.signedIn());
        return collection;
    }
}
