package fr.lesbases.resource;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.RevisionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a working copy as it was before somebody goes on with it, sparingly: decision 0012. */
@Component
class Checkpoints {

    /** Somebody who comes back after so long begins anew. */
    static final Duration PAUSE = Duration.ofMinutes(15);
    /** Of work without a pause. */
    static final Duration LONGEST = Duration.ofHours(1);
    /** Two who write at the same time take turns with each word: no more often than that. */
    static final Duration SHORTEST = Duration.ofMinutes(5);

    private final Revisions revisions;
    private final Clock clock;

    Checkpoints(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** To be asked, with the resource's lock, before its working copy is written by that person. */
    void beforeEdit(Resource resource, ProfileId editor) {
        if (isDue(resource, editor)) {
            if (!resource.content().blocks().isEmpty()) {
                keep(resource);
            }
            resource.checkpointed(clock.instant());
        }
    }

    /** Whatever the time. @return the version that holds the working copy: what readers see or the latest, where that says the same */
    RevisionId keep(Resource resource) {
        resource.checkpointed(clock.instant());
        Optional<Revision> read = resource.published().filter(version -> !resource.hasUnpublishedChanges());
        if (read.isPresent()) {
            return read.get().id();
        }
        Optional<Revision> latest = revisions.findFirstByResourceOrderByMadeDescId(resource.id().value());
        return latest.filter(version -> version.content().equals(resource.content())).orElseGet(() -> revisions.save(Revision.checkpoint(resource))).id();
    }

    private boolean isDue(Resource resource, ProfileId editor) {
        Instant now = clock.instant();
        Duration since = Duration.between(resource.checkpointed(), now);
        boolean begins = !resource.editor().equals(editor) || Duration.between(resource.edited(), now).compareTo(PAUSE) >= 0;
        return since.compareTo(begins ? SHORTEST : LONGEST) >= 0;
    }
}
