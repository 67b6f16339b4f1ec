package fr.lesbases.follow;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;

/** Who may follow what: PRODUCT §6 and §8. Public bases by whoever is signed in and not a member, public profiles by whoever is signed in and not that person. */
final class FollowPolicy {

    private FollowPolicy() {
    }

    static boolean allows(Followed subject, boolean isPublic, Viewer viewer) {
        return isPublic && viewer.isSignedIn() && switch (subject) {
            case Followed.OfBase of -> !viewer.keys().contains(Key.member(of.base()));
            case Followed.OfProfile of -> !viewer.is(of.profile());
        };
    }

    /** @throws AccessDenied where the viewer may not */
    static void require(Followed subject, boolean isPublic, Viewer viewer) {
        if (!allows(subject, isPublic, viewer)) {
            throw new AccessDenied();
        }
    }
}
