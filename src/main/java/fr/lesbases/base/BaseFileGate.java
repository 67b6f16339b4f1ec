package fr.lesbases.base;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.file.FileGate;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A base's logo is for whoever may know of it, its cover for its readers; nothing of one in the corbeille, nothing that it no longer shows. */
@Service
@Transactional(readOnly = true)
class BaseFileGate implements FileGate {

    private final BaseRows bases;

    BaseFileGate(BaseRows bases) {
        this.bases = bases;
    }

    @Override
    public boolean isReadable(StoredFile file, Viewer viewer) {
        return file.owner() instanceof FileOwner.OfBase(BaseId id) && bases.findById(id.value()).filter(base -> shows(base, file.id(), viewer)).isPresent();
    }

    @Override
    public boolean isPublic(StoredFile file) {
        return isReadable(file, Viewer.VISITOR);
    }

    private static boolean shows(Base base, FileId file, Viewer viewer) {
        return is(base, BaseImage.LOGO, file) && BasePolicy.allows(BaseAction.SEE, base, viewer)
                || is(base, BaseImage.COVER, file) && BasePolicy.allows(BaseAction.READ, base, viewer);
    }

    private static boolean is(Base base, BaseImage which, FileId file) {
        return base.image(which).filter(file::equals).isPresent();
    }
}
