package fr.lesbases.search;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a rebuild of the index has come.
 *
 * @param total zero until it is counted
 * @param done of them
 * @param failed of those done, what could not be indexed; the log says why
 */
record RebuildProgress(Optional<Instant> started, Optional<Instant> ended, long done, long total, long failed) {

    static final RebuildProgress NONE = new RebuildProgress(Optional.empty(), Optional.empty(), 0, 0, 0);

    static RebuildProgress begun(Instant now) {
        return new RebuildProgress(Optional.of(now), Optional.empty(), 0, 0, 0);
    }

    boolean isRunning() {
        return started.isPresent() && ended.isEmpty();
    }

    RebuildProgress of(long counted) {
        return new RebuildProgress(started, ended, done, counted, failed);
    }

    RebuildProgress with(long more, long lost) {
        return new RebuildProgress(started, ended, done + more, total, failed + lost);
    }

    RebuildProgress endedAt(Instant when) {
        return new RebuildProgress(started, Optional.of(when), done, total, failed);
    }
}
