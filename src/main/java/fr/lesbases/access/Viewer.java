package fr.lesbases.access;

import fr.lesbases.common.ProfileId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody who looks or acts, with the keys they hold at this moment. */
public record Viewer(Optional<ProfileId> profile, Set<Key> keys) {

    public static final Viewer VISITOR = new Viewer(Optional.empty(), Set.of(Key.EVERYONE));

    public Viewer {
        keys = Set.copyOf(keys);
    }

    /** Somebody signed in; {@code more} are the keys of their bases and, for the staff, {@link Key#STAFF}. */
    public static Viewer signedIn(ProfileId profile, Collection<Key> more) {
        Set<Key> keys = new HashSet<>(more);
        keys.add(Key.EVERYONE);
        keys.add(Key.SIGNED_IN);
        keys.add(Key.profile(profile));
        return new Viewer(Optional.of(profile), keys);
    }

    public boolean holdsAny(Collection<Key> openers) {
        return !Collections.disjoint(keys, openers);
    }

    public boolean isSignedIn() {
        return profile.isPresent();
    }

    public boolean is(ProfileId someone) {
        return profile.filter(someone::equals).isPresent();
    }

    public boolean isStaff() {
        return keys.contains(Key.STAFF);
    }
}
