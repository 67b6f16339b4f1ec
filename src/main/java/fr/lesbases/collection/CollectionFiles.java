package fr.lesbases.collection;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.FileId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.Cover;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The image of a collection: received, chosen, described, taken away. */
@Service
@Transactional
public class CollectionFiles {

    /** What came later somebody else may be about to choose. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private final CollectionRows collections;
    private final Files files;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    CollectionFiles(CollectionRows collections, Files files, CurrentViewer currentViewer, Clock clock) {
        this.collections = collections;
        this.files = files;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** Without a transaction while bytes flow; who may not change the collection by then is told when the image is chosen. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile receive(CollectionId id, String name, InputStream content) throws IOException {
        CollectionPolicy.require(CollectionAction.CHANGE, collections.findById(id.value()).orElseThrow(CollectionPolicy::notFound), currentViewer.signedIn());
        return files.receiveImage(FileOwner.of(id), name, content);
    }

    /** Takes the image of another file of the collection's, or none; what showed before is gone, and what was sent once and never chosen. @throws fr.lesbases.common.DomainException for too long a text */
    public void choose(CollectionId id, Optional<Cover> wanted) {
        ResourceCollection collection = collections.lockById(id.value()).filter(found -> !found.isDeleted()).orElseThrow(CollectionPolicy::notFound);
        CollectionPolicy.require(CollectionAction.CHANGE, collection, currentViewer.signedIn());
        wanted.filter(cover -> !isOwn(cover, id)).ifPresent(foreign -> {
            throw CollectionPolicy.notFound();
        });
        Stream<FileId> former = collection.cover().map(Cover::image).stream();
        collection.changeCover(wanted, clock.instant());
        Stream<FileId> givenUp = files.sentBefore(FileOwner.of(id), clock.instant().minus(GIVEN_UP)).stream();
        files.delete(Stream.concat(former, givenUp).filter(image -> wanted.map(Cover::image).filter(image::equals).isEmpty()).distinct().toList());
    }

    private boolean isOwn(Cover cover, CollectionId id) {
        return files.find(cover.image()).filter(file -> file.isImage() && file.owner().equals(FileOwner.of(id))).isPresent();
    }
}
