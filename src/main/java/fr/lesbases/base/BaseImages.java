package fr.lesbases.base;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.FileId;
import fr.lesbases.file.Crop;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.IncomingImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Logo and cover of bases. A replaced image goes at once, with its file. */
@Service
@Transactional
public class BaseImages {

    private final BaseRows bases;
    private final BaseGuard guard;
    private final Files files;
    private final CurrentViewer currentViewer;

    BaseImages(BaseRows bases, BaseGuard guard, Files files, CurrentViewer currentViewer) {
        this.bases = bases;
        this.guard = guard;
        this.files = files;
        this.currentViewer = currentViewer;
    }

    /** Takes in an image for a base that is yet to be made. @throws fr.lesbases.common.DomainException where it is none, or too large */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IncomingImage receive(String name, InputStream content) throws IOException {
        currentViewer.signedIn();
        return files.hold(name, content);
    }

    /** The same for a base there is; whether the viewer may is asked again when it is kept. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IncomingImage receive(BaseId id, String name, InputStream content) throws IOException {
        guard.find(BaseAction.EDIT, id);
        return files.hold(name, content);
    }

    /** The part alone, which still belongs to nobody. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IncomingImage cut(IncomingImage image, Crop part) throws IOException {
        return files.cut(image, part);
    }

    /** @throws fr.lesbases.access.AccessDenied where the viewer may not; fr.lesbases.common.DomainException where the image is no longer there */
    public FileId change(BaseId id, BaseImage which, IncomingImage image, Crop part) throws IOException {
        Base base = guard.lock(BaseAction.EDIT, id);
        FileId kept = files.keep(FileOwner.of(id), image, part).id();
        replace(base, which, Optional.of(kept));
        return kept;
    }

    public void remove(BaseId id, BaseImage which) {
        replace(guard.lock(BaseAction.EDIT, id), which, Optional.empty());
    }

    private void replace(Base base, BaseImage which, Optional<FileId> image) {
        Optional<FileId> former = base.image(which);
        base.change(which, image);
        bases.flush();
        former.ifPresent(file -> files.delete(List.of(file)));
    }
}
