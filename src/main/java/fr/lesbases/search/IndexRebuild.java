package fr.lesbases.search;

import fr.lesbases.search.RebuildBookmark.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Builds the index anew in place, one thing after the other, so that who searches meanwhile finds as much as before; stopped on the way, it goes on where it was
 * (decision 0018).
 */
@Component
class IndexRebuild implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int AT_ONCE = 200;
    /** While the words of some are written, others are read. */
    private static final int BATCHES_UNDER_WAY = 4;
    private static final int A_ROUND = 2000;
    /** What a power cut makes it do again. */
    private static final int ROUNDS_A_BOOKMARK = 10;
    private static final int PATIENCE_SECONDS = 15;
    /** Where indexing is done behind the database: as many as may wait for it. */
    private static final int MOST_WAITING = 2000;
    private static final int LOOKS_EVERY_MILLIS = 200;

    private final IndexContents contents;
    private final Indexing indexing;
    private final List<IndexedKind> kinds;
    private final RebuildBookmark bookmark;
    private final IndexQueue queue;
    private final AtomicReference<RebuildProgress> progress = new AtomicReference<>(RebuildProgress.NONE);
    private volatile boolean stopping;
    private volatile boolean running;
    private volatile CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    IndexRebuild(IndexContents contents, Indexing indexing, List<IndexedKind> kinds, RebuildBookmark bookmark, IndexQueue queue) {
        this.contents = contents;
        this.indexing = indexing;
        this.kinds = List.copyOf(kinds);
        this.bookmark = bookmark;
        this.queue = queue;
    }

    /** Whether a rebuild was stopped on its way. */
    boolean isUnfinished() {
        return bookmark.isSet();
    }

    /** Of the last rebuild of this process. */
    RebuildProgress progress() {
        return progress.get();
    }

    /** @return when it, or the one that is under way here, has ended */
    CompletionStage<Void> inBackground(boolean anew) {
        if (begin()) {
            underWay = CompletableFuture.runAsync(() -> goOn(anew), task -> Thread.ofPlatform().name("index-rebuild").daemon().start(task));
        }
        return underWay;
    }

    /** @param anew from the first thing on, otherwise from where the last one was stopped */
    void run(boolean anew) {
        if (begin()) {
            goOn(anew);
        }
    }

    private boolean begin() {
        RebuildProgress before = progress.get();
        if (before.isRunning() || !progress.compareAndSet(before, RebuildProgress.BEGUN)) {
            return false;
        }
        boolean taken = false;
        try {
            taken = bookmark.take();
        } finally {
            if (!taken) {
                progress.set(before);
            }
        }
        return taken;
    }

    private void goOn(boolean anew) {
        try {
            if (anew) {
                bookmark.remove();
            }
            Optional<Place> from = bookmark.read();
            long total = kinds.stream().mapToLong(contents::expected).sum();
            progress.updateAndGet(now -> now.of(total));
            boolean skipping = from.isPresent();
            Map<IndexedKind, CompletableFuture<Void>> merges = new HashMap<>();
            for (IndexedKind kind : kinds) {
                boolean here = from.filter(place -> place.kind().equals(kind.type().getSimpleName())).isPresent();
                skipping = skipping && !here;
                if (skipping) {
                    progress.updateAndGet(now -> now.with(contents.expected(kind), 0));
                } else {
                    rebuild(kind, here ? from.orElseThrow().last() : IndexContents.first());
                    merges.put(kind, merging(kind));
                }
            }
            if (!stopping) {
                kinds.forEach(contents::removeSurplus);
                bookmark.remove();
                awaitIndexing(0, () -> {
                });
                kinds.forEach(kind -> merges.computeIfAbsent(kind, this::merging));
            }
            // Also when it is stopped: then the index closes
            CompletableFuture.allOf(merges.values().toArray(CompletableFuture[]::new)).join();
        } finally {
            bookmark.letGo();
            progress.updateAndGet(RebuildProgress::ended);
        }
    }

    /** One thread is enough for it: the next kind is indexed meanwhile. */
    private CompletableFuture<Void> merging(IndexedKind kind) {
        return stopping ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(() -> contents.merge(kind), task -> Thread.ofPlatform().name("index-merge").daemon().start(task));
    }

    private void rebuild(IndexedKind kind, UUID from) {
        UUID last = from;
        List<UUID> ids = contents.expectedAfter(kind, last, A_ROUND);
        for (int round = 1; !stopping && !ids.isEmpty(); round++) {
            indexInBatches(kind, ids);
            last = ids.getLast();
            ids = contents.expectedAfter(kind, last, A_ROUND);
            if (round % ROUNDS_A_BOOKMARK == 0 || ids.isEmpty() || stopping) {
                contents.keep(kind);
                Place place = new Place(kind.type().getSimpleName(), last);
                bookmark.write(place);
                awaitIndexing(MOST_WAITING, () -> bookmark.write(place));
            }
        }
    }

    /** Ends when all are indexed. */
    private void indexInBatches(IndexedKind kind, List<UUID> ids) {
        try (ExecutorService batches = Executors.newFixedThreadPool(BATCHES_UNDER_WAY, Thread.ofVirtual().factory())) {
            CompletableFuture.allOf(IntStream.iterate(0, start -> start < ids.size(), start -> start + AT_ONCE)
                    .mapToObj(start -> ids.subList(start, Math.min(ids.size(), start + AT_ONCE)))
                    .map(batch -> CompletableFuture.runAsync(() -> index(kind, batch), batches)).toArray(CompletableFuture[]::new)).join();
        }
    }

    private void awaitIndexing(int most, Runnable meanwhile) {
        while (!stopping && queue.waiting() > most) {
            meanwhile.run();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOKS_EVERY_MILLIS));
        }
    }

    private void index(IndexedKind kind, List<UUID> ids) {
        try {
            indexing.indexAmongMany(kind, ids);
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
