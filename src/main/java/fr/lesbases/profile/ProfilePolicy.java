package fr.lesbases.profile;

import fr.lesbases.common.ProfileId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what with a profile: PRODUCT §3. Of a private one nobody but its owner reads more than the name, the staff included. */
@Component
class ProfilePolicy {

    /** @param viewer empty for a visitor */
    boolean isReadable(Profile profile, Optional<ProfileId> viewer) {
        return !profile.isDeleted() && (profile.isPublic() || viewer.filter(profile.id()::equals).isPresent());
    }

    boolean isEditable(Profile profile, Optional<ProfileId> viewer) {
        return !profile.isDeleted() && viewer.filter(profile.id()::equals).isPresent();
    }
}
