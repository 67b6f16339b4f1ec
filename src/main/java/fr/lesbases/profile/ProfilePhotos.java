package fr.lesbases.profile;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.file.Crop;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.IncomingImage;
import fr.lesbases.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The photo of a profile. No transaction is held while an image is received or cut. */
@Service
public class ProfilePhotos {

    private final Profiles profiles;
    private final Files files;

    ProfilePhotos(Profiles profiles, Files files) {
        this.profiles = profiles;
        this.files = files;
    }

    /** Whoever asks for it closes it. @throws fr.lesbases.access.AccessDenied before the first byte, where it is not the viewer's own profile */
    public IncomingImage receive(ProfileId id, String name, InputStream content) throws IOException {
        profiles.details(id);
        return files.hold(name, content);
    }

    /** The part that is kept takes the place of the photo of before. @return the person with their photo */
    public Person change(ProfileId id, IncomingImage image, Crop part) throws IOException {
        profiles.details(id);
        StoredFile photo = files.keep(FileOwner.of(id), image, part);
        try {
            return replace(id, Optional.of(photo.id()));
        } catch (RuntimeException e) {
            files.delete(List.of(photo.id()));
            throw e;
        }
    }

    public Person remove(ProfileId id) {
        return replace(id, Optional.empty());
    }

    private Person replace(ProfileId id, Optional<FileId> photo) {
        Profiles.Shown shown = profiles.show(id, photo);
        shown.before().ifPresent(before -> files.delete(List.of(before)));
        return shown.person();
    }
}
