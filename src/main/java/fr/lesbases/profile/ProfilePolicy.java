package fr.lesbases.profile;

import fr.lesbases.access.Viewer;
import org.springframework.stereotype.Component;

/** Who may do what with a profile: PRODUCT §3. Of a private one nobody but its owner reads more than the name, the staff included. */
@Component
class ProfilePolicy {

    boolean isReadable(Profile profile, Viewer viewer) {
        return profile.isPublic() || viewer.is(profile.id());
    }

    boolean isEditable(Profile profile, Viewer viewer) {
        return viewer.is(profile.id());
    }
}
