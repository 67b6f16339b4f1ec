package fr.lesbases.profile;

import fr.lesbases.access.Key;
import fr.lesbases.access.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what with a profile: PRODUCT §3. */
@Component
class ProfilePolicy {

    boolean isReadable(Profile profile, Viewer viewer) {
        return profile.isPublic() || viewer.holdsAny(Set.of(Key.profile(profile.id()), Key.STAFF));
    }

    boolean isEditable(Profile profile, Viewer viewer) {
        return viewer.is(profile.id());
    }
}
