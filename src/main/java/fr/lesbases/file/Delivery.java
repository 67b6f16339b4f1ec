package fr.lesbases.file;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.FileId;
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
     * The head of an answer. What everyone may read, shared caches keep; all else stays in the reader's own browser. Both have to ask again each time, as resources
     * become private, rights end and people share computers: where the bytes are still the same and may still be read, the answer is a short 304.
     *
     * @param version stands for exactly these bytes
     */
    ResponseEntity.BodyBuilder answer(StoredFile file, String version) {
        boolean isPublic = gates.stream().anyMatch(gate -> gate.isPublic(file));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(isPublic ? CacheControl.noCache().cachePublic() : CacheControl.noCache().cachePrivate())
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
