package fr.lesbases.collection;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The one place that decides who may do what with a collection: the table of PRODUCT §8. */
final class CollectionPolicy {

    private CollectionPolicy() {
    }

    /** The keys that open it. A deleted one can't be seen or read by anyone; those with {@link CollectionAction#CHANGE} may bring it back. */
    static Set<Key> keysFor(CollectionAction action, ResourceCollection collection) {
        return switch (action) {
            case SEE -> collection.isDeleted() || collection.isFavourites() ? readers(collection) : Set.of(Key.EVERYONE);
            case READ -> readers(collection);
            case SAVE -> isPublic(collection) ? Set.of(Key.SIGNED_IN) : Set.of();
            case EDIT -> collection.isDeleted() ? Set.of() : editors(collection);
            case CHANGE -> collection.isFavourites() ? Set.of() : editors(collection);
        };
    }

    static boolean allows(CollectionAction action, ResourceCollection collection, Viewer viewer) {
        return viewer.holdsAny(keysFor(action, collection));
    }

    /** Everything this viewer may do. */
    static Set<CollectionAction> allowed(ResourceCollection collection, Viewer viewer) {
        Set<CollectionAction> actions = EnumSet.noneOf(CollectionAction.class);
        for (CollectionAction action : CollectionAction.values()) {
            if (allows(action, collection, viewer)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** @throws NotFound where the viewer may not even know of it; @throws AccessDenied where they may not do this */
    static void require(CollectionAction action, ResourceCollection collection, Viewer viewer) {
        if (!allows(action, collection, viewer)) {
            if (allows(CollectionAction.SEE, collection, viewer)) {
                throw new AccessDenied();
            }
            throw notFound();
        }
    }

    /** Whether it is there already, by being this person's own or the base's. @param to empty for the person's profile */
    static boolean isAtHome(ResourceCollection collection, ProfileId person, Optional<BaseId> to) {
        return collection.base().equals(to) && (to.isPresent() || collection.creator().equals(person));
    }

    static NotFound notFound() {
        return new NotFound("collection.notFound");
    }

    private static boolean isPublic(ResourceCollection collection) {
        return !collection.isDeleted() && collection.visibility() == Visibility.PUBLIC;
    }

    private static Set<Key> readers(ResourceCollection collection) {
        if (collection.isDeleted()) {
            return Set.of();
        }
        Set<Key> keys = new HashSet<>(editors(collection));
        if (isPublic(collection)) {
            keys.add(Key.EVERYONE);
        }
        return keys;
    }

    private static Set<Key> editors(ResourceCollection collection) {
        return Set.of(collection.base().map(Key::member).orElseGet(() -> Key.profile(collection.creator())), Key.STAFF);
    }
}
