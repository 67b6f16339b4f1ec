package fr.lesbases.resource;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.ProfileId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** The one place that decides who may do what with a resource: the table of PRODUCT §8. */
final class ResourcePolicy {

    private ResourcePolicy() {
    }

    /** The keys that open it. A deleted one can't be seen or read by anyone; those with {@link Action#EDIT} may bring it back. */
    static Set<Key> keysFor(Action action, Resource resource) {
        return switch (action) {
            case SEE -> resource.state() == State.DRAFT || resource.isDeleted() ? readers(resource) : Set.of(Key.EVERYONE);
            case READ -> readers(resource);
            case EDIT -> editors(resource);
            case MOVE -> movers(resource);
            case COLLECT -> collectors(resource);
            case DUPLICATE -> resource.licence() == Licence.NONE && !resource.isDeleted() ? editors(resource) : collectors(resource);
        };
    }

    static boolean allows(Action action, Resource resource, Viewer viewer) {
        return viewer.holdsAny(keysFor(action, resource));
    }

    /** Everything this viewer may do. */
    static Set<Action> allowed(Resource resource, Viewer viewer) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            if (allows(action, resource, viewer)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** @throws NotFound where the viewer may not even know of it; @throws AccessDenied where they may not do this */
    static void require(Action action, Resource resource, Viewer viewer) {
        if (!allows(action, resource, viewer)) {
            if (allows(Action.SEE, resource, viewer)) {
                throw new AccessDenied();
            }
            throw ResourceNotFound.hidden();
        }
    }

    private static Set<Key> readers(Resource resource) {
        if (resource.isDeleted()) {
            return Set.of();
        }
        Set<Key> keys = new HashSet<>(editors(resource));
        if (resource.state() == State.PUBLIC) {
            keys.add(Key.EVERYONE);
        }
        return keys;
    }

    private static Set<Key> editors(Resource resource) {
        Set<Key> keys = new HashSet<>();
        resource.base().ifPresentOrElse(base -> keys.add(Key.member(base)), () -> keys.add(Key.profile(resource.creator())));
        resource.contributors().forEach(person -> keys.add(Key.profile(person)));
        keys.add(Key.STAFF);
        return keys;
    }

    /** A creator keeps rights on a resource placed in a base only while a member of it (PRODUCT §8, note 1). */
    private static Set<Key> movers(Resource resource) {
        ProfileId creator = resource.creator();
        return resource.base().map(base -> Set.of(Key.memberAs(base, creator), Key.administrator(base), Key.STAFF))
                .orElseGet(() -> Set.of(Key.profile(creator), Key.STAFF));
    }

    private static Set<Key> collectors(Resource resource) {
        if (resource.isDeleted()) {
            return Set.of();
        }
        Set<Key> keys = new HashSet<>(editors(resource));
        if (resource.state() == State.PUBLIC) {
            keys.add(Key.SIGNED_IN);
        }
        return keys;
    }
}
