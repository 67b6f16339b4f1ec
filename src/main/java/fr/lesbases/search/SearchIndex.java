package fr.lesbases.search;

import fr.lesbases.search.RebuildBookmark.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The index as a whole: a copy of what the database says. It is built anew in place, one thing after the other, so that who searches meanwhile finds as much as
 * before; stopped on the way, it goes on where it was.
 */
@Component
class SearchIndex implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    /** Leaves the machine to those who search meanwhile. */
    private static final int THREADS = 2;
    private static final int AT_ONCE = 200;
    private static final int PATIENCE_SECONDS = 15;

    private final IndexContents contents;
    private final List<IndexedKind> kinds;
    private final RebuildBookmark bookmark;
    private final Clock clock;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);
    private volatile boolean stopping;
    private volatile boolean running;
    private volatile CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    SearchIndex(IndexContents contents, List<IndexedKind> kinds, RebuildBookmark bookmark, Clock clock) {
        this.contents = contents;
        this.kinds = List.copyOf(kinds);
        this.bookmark = bookmark;
        this.clock = clock;
    }

    /**
     * How far the last rebuild of this process has come.
     *
     * @param done of {@code total} things
     * @param failed things that could not be indexed; the log says why
     */
    record Progress(Optional<Instant> started, Optional<Instant> ended, long done, long total, long failed) {

        static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), 0, 0, 0);

        boolean isRunning() {
            return started.isPresent() && ended.isEmpty();
        }

        Progress with(long more, long lost) {
            return new Progress(started, ended, done + more, total, failed + lost);
        }

        Progress endedAt(Instant when) {
            return new Progress(started, Optional.of(when), done, total, failed);
        }
    }

    /** How many of a kind it holds and should hold. */
    record Count(String name, long held, long expected) {}

    /** What a check found and mended. */
    record Mended(long missing, long surplus) {}

    List<Count> counts() {
        return kinds.stream().map(kind -> new Count(kind.name(), contents.held(kind), contents.expected(kind))).toList();
    }

    /** As after a change of its fields or a restored backup. What was only changed between two commits, {@link IndexMarker} tells. */
    boolean isIncomplete() {
        return counts().stream().anyMatch(count -> count.held() != count.expected());
    }

    /** Whether a rebuild was stopped on its way. */
    boolean isUnfinished() {
        return bookmark.isSet();
    }

    Progress progress() {
        return progress.get();
    }

    /** How many things it holds. */
    long size() {
        return counts().stream().mapToLong(Count::held).sum();
    }

    /** @return when it, or the one that is under way, has ended */
    CompletionStage<Void> rebuildInBackground(boolean anew) {
        if (begin()) {
            underWay = CompletableFuture.runAsync(() -> goOn(anew), task -> Thread.ofPlatform().name("index-rebuild").daemon().start(task));
        }
        return underWay;
    }

    /** @param anew from the first thing on, otherwise from where the last one was stopped */
    void rebuild(boolean anew) {
        if (begin()) {
            goOn(anew);
        }
    }

    private boolean begin() {
        Progress before = progress.get();
        return !before.isRunning() && progress.compareAndSet(before, new Progress(Optional.of(clock.instant()), Optional.empty(), 0, 0, 0));
    }

    private void goOn(boolean anew) {
        try {
            Optional<Place> from = anew ? Optional.empty() : bookmark.read();
            long total = kinds.stream().mapToLong(contents::expected).sum();
            progress.updateAndGet(now -> new Progress(now.started(), now.ended(), 0, total, 0));
            boolean skipping = from.isPresent();
            for (IndexedKind kind : kinds) {
                boolean here = from.filter(place -> place.kind().equals(kind.type().getSimpleName())).isPresent();
                skipping = skipping && !here;
                if (skipping) {
                    progress.updateAndGet(now -> now.with(contents.expected(kind), 0));
                } else {
                    rebuild(kind, here ? from.orElseThrow().last() : IndexContents.first());
                }
            }
            if (!stopping) {
                kinds.forEach(contents::removeSurplus);
                bookmark.remove();
            }
        } finally {
            progress.updateAndGet(now -> now.endedAt(clock.instant()));
        }
    }

    private void rebuild(IndexedKind kind, UUID from) {
        UUID last = from;
        while (!stopping) {
            List<UUID> ids = contents.expectedAfter(kind, last, AT_ONCE * THREADS);
            if (ids.isEmpty()) {
                return;
            }
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            for (int start = 0; start < ids.size(); start += AT_ONCE) {
                List<UUID> part = ids.subList(start, Math.min(ids.size(), start + AT_ONCE));
                parts.add(CompletableFuture.runAsync(() -> index(kind, part), Thread.ofVirtual()::start));
            }
            parts.forEach(CompletableFuture::join);
            last = ids.getLast();
            bookmark.write(new Place(kind.type().getSimpleName(), last));
        }
    }

    private void index(IndexedKind kind, List<UUID> ids) {
        try {
            contents.index(kind, ids);
            progress.updateAndGet(now -> now.with(ids.size(), 0));
        } catch (RuntimeException failure) {
            if (ids.size() == 1) {
                LOG.error("{} {} could not be indexed", kind.type().getSimpleName(), ids.getFirst(), failure);
                progress.updateAndGet(now -> now.with(1, 1));
            } else {
                ids.forEach(id -> index(kind, List.of(id)));
            }
        }
    }

    /** Compares it with the database, thing by thing, adds what is missing and takes out what is too much. */
    Mended mend() {
        long missing = 0;
        long surplus = 0;
        for (IndexedKind kind : kinds) {
            for (List<UUID> ids = contents.expectedAfter(kind, IndexContents.first(), AT_ONCE); !ids.isEmpty() && !stopping; ids = contents.expectedAfter(kind, ids.getLast(), AT_ONCE)) {
                List<UUID> lost = contents.missing(kind, ids);
                if (!lost.isEmpty()) {
                    contents.index(kind, lost);
                    missing += lost.size();
                }
            }
            surplus += contents.removeSurplus(kind);
        }
        return new Mended(missing, surplus);
    }

    @Override
    public void start() {
        stopping = false;
        running = true;
    }

    /** A rebuild under way ends with what it is at. */
    @Override
    public void stop() {
        stopping = true;
        underWay.exceptionally(failure -> null).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> null).join();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
