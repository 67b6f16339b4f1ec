package fr.lesbases.collection;

import fr.lesbases.access.Viewer;
import fr.lesbases.file.FileGate;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An image follows its collection. */
@Service
@Transactional(readOnly = true)
class CollectionFileGate implements FileGate {

    private final CollectionRows collections;

    CollectionFileGate(CollectionRows collections) {
        this.collections = collections;
    }

    @Override
    public boolean isReadable(StoredFile file, Viewer viewer) {
        return file.owner() instanceof FileOwner.OfCollection(var id)
                && collections.findById(id.value()).filter(collection -> CollectionPolicy.allows(CollectionAction.READ, collection, viewer)).isPresent();
    }

    @Override
    public boolean isPublic(StoredFile file) {
        return isReadable(file, Viewer.VISITOR);
    }
}
