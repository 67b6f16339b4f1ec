package fr.lesbases.profile;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.file.FileGate;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A photo follows its profile; one that was replaced is nobody's. */
@Service
@Transactional(readOnly = true)
class ProfileFileGate implements FileGate {

    private final ProfileRows profiles;
    private final ProfilePolicy policy;

    ProfileFileGate(ProfileRows profiles, ProfilePolicy policy) {
        this.profiles = profiles;
        this.policy = policy;
    }

    @Override
    public boolean isReadable(StoredFile file, Viewer viewer) {
        return file.owner() instanceof FileOwner.OfProfile(ProfileId id) && isReadable(id, file.id(), viewer.profile());
    }

    @Override
    public boolean isPublic(StoredFile file) {
        return isReadable(file, Viewer.VISITOR);
    }

    private boolean isReadable(ProfileId id, FileId file, Optional<ProfileId> viewer) {
        return profiles.findById(id.value()).filter(profile -> profile.photo().filter(file::equals).isPresent() && policy.isReadable(profile, viewer)).isPresent();
    }
}
