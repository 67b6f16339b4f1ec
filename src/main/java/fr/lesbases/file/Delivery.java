package fr.lesbases.file;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.FileId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks the gates before a file leaves, and says who may keep the answer. */
@Component
class Delivery {

    /** How long others may still be shown what has just been made private. */
    private static final Duration SHARED = Duration.ofMinutes(1);

    private final Files files;
    private final List<FileGate> gates;
    private final CurrentViewer currentViewer;

    Delivery(Files files, ObjectProvider<FileGate> gates, CurrentViewer currentViewer) {
        this.files = files;
        this.gates = gates.orderedStream().toList();
        this.currentViewer = currentViewer;
    }

    /** @throws ResponseStatusException 404, whether there is no such file or only none for this viewer: nobody learns which */
    StoredFile readable(String id) {
        Viewer viewer = currentViewer.get();
        return parse(id).flatMap(files::find)
                .filter(file -> gates.stream().anyMatch(gate -> gate.isReadable(file, viewer)))
                .orElseThrow(Delivery::notFound);
    }

    /**
     * The head of an answer. What everyone may read, shared caches keep for a minute; all else stays in the reader's own browser, which has to ask again each time,
     * as rights end and people share computers.
     *
     * @param version stands for exactly these bytes
     */
    ResponseEntity.BodyBuilder answer(StoredFile file, String version) {
        boolean isPublic = gates.stream().anyMatch(gate -> gate.isPublic(file));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(isPublic ? CacheControl.maxAge(SHARED).cachePublic().mustRevalidate() : CacheControl.noCache().cachePrivate())
                .eTag('"' + version + '"')
                .lastModified(file.created())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN");
        return isPublic ? answer : answer.varyBy("Cookie");
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<FileId> parse(String id) {
        try {
            return Optional.of(new FileId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
