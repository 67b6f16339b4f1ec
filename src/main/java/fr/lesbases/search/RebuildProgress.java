package fr.lesbases.search;

/**
 * How far a rebuild of the index has come.
 *
 * @param total zero until it is counted
 * @param done of them
 * @param failed of those done, what could not be indexed; the log says why
 */
record RebuildProgress(boolean isRunning, long done, long total, long failed) {

    static final RebuildProgress NONE = new RebuildProgress(false, 0, 0, 0);
    static final RebuildProgress BEGUN = new RebuildProgress(true, 0, 0, 0);

    RebuildProgress of(long counted) {
        return new RebuildProgress(isRunning, done, counted, failed);
    }

    RebuildProgress with(long more, long lost) {
        return new RebuildProgress(isRunning, done + more, total, failed + lost);
    }

    RebuildProgress ended() {
        return new RebuildProgress(false, done, total, failed);
    }
}
