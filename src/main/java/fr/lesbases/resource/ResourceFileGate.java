package fr.lesbases.resource;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileGate;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file follows its resource. Readers get what the published revision names, so a file added since stays the editors' until the next publication. */
@Service
@Transactional(readOnly = true)
class ResourceFileGate implements FileGate {

    private final Resources resources;

    ResourceFileGate(Resources resources) {
        this.resources = resources;
    }

    @Override
    public boolean isReadable(StoredFile file, Viewer viewer) {
        return file.owner() instanceof FileOwner.OfResource(ResourceId id) && isReadable(id, file.id(), viewer);
    }

    private boolean isReadable(ResourceId id, FileId file, Viewer viewer) {
        return resources.findById(id.value())
                .filter(resource -> !resource.isDeleted())
                .filter(resource -> ResourcePolicy.allows(Action.EDIT, resource, viewer)
                        || ResourcePolicy.allows(Action.READ, resource, viewer) && isPublished(resource, file))
                .isPresent();
    }

    @Override
    public boolean isPublic(StoredFile file) {
        return isReadable(file, Viewer.VISITOR);
    }

    private static boolean isPublished(Resource resource, FileId file) {
        return resource.published().filter(revision -> revision.content().files().contains(file)).isPresent();
    }
}
