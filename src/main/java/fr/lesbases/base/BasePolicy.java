package fr.lesbases.base;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Visibility;
import java.util.EnumSet;
import java.util.Set;

/** The one place that decides who may do what with a base: the table of PRODUCT §8. */
final class BasePolicy {

    private BasePolicy() {
    }

    /** The keys that open it. In the corbeille it opens to nobody, but its administrators may bring it back. */
    static Set<Key> keysFor(BaseAction action, Base base) {
        if (action == BaseAction.ADMINISTER) {
            return Set.of(Key.administrator(base.id()), Key.STAFF);
        }
        if (base.isDeleted()) {
            return Set.of();
        }
        boolean isPublic = base.visibility() == Visibility.PUBLIC;
        return switch (action) {
            case SEE -> Set.of(Key.EVERYONE);
            case READ -> isPublic ? Set.of(Key.EVERYONE, Key.member(base.id()), Key.STAFF) : Set.of(Key.member(base.id()), Key.STAFF);
            case JOIN -> isPublic ? Set.of(Key.SIGNED_IN) : Set.of();
            case EDIT -> Set.of(Key.member(base.id()), Key.STAFF);
            case ADMINISTER -> throw new IllegalStateException("answered above");
        };
    }

    /** What inviting somebody in this role takes. */
    static BaseAction toInvite(Role role) {
        return role == Role.ADMINISTRATOR ? BaseAction.ADMINISTER : BaseAction.EDIT;
    }

    /** How much of a base's members this viewer sees. @throws NotFound, AccessDenied where they don't see who they are */
    static Sight sight(Base base, Viewer viewer) {
        require(BaseAction.READ, base, viewer);
        boolean administers = allows(BaseAction.ADMINISTER, base, viewer);
        return new Sight(allows(BaseAction.EDIT, base, viewer), administers, viewer.profile());
    }

    /** Who is in it, or may do all in it anyway, has nothing to ask for. */
    static boolean allows(BaseAction action, Base base, Viewer viewer) {
        return viewer.holdsAny(keysFor(action, base)) && !(action == BaseAction.JOIN && (viewer.isStaff() || viewer.keys().contains(Key.member(base.id()))));
    }

    /** Everything this viewer may do. */
    static Set<BaseAction> allowed(Base base, Viewer viewer) {
        Set<BaseAction> actions = EnumSet.noneOf(BaseAction.class);
        for (BaseAction action : BaseAction.values()) {
            if (allows(action, base, viewer)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** @throws NotFound where the viewer may not even know of it; @throws AccessDenied where they may not do this */
    static void require(BaseAction action, Base base, Viewer viewer) {
        if (!allows(action, base, viewer)) {
            if (allows(BaseAction.SEE, base, viewer)) {
                throw new AccessDenied();
            }
            throw new NotFound("base.notFound");
        }
    }
}
