package fr.lesbases.search;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Paris;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** What the staff sees of the index and does to it. All but the nightly check: @throws AccessDenied for anybody else */
@Service
public class IndexCare {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);

    private final SearchIndex index;
    private final IndexRebuild rebuild;
    private final IndexContents contents;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    IndexCare(SearchIndex index, IndexRebuild rebuild, IndexContents contents, CurrentViewer currentViewer, Clock clock) {
        this.index = index;
        this.rebuild = rebuild;
        this.contents = contents;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** @param nameKey of what people call them @param held in the index @param expected by the database */
    public record Part(String nameKey, long held, long expected) {}

    /**
     * @param done of {@code total} things
     * @param failed things that could not be indexed
     */
    public record Status(List<Part> parts, boolean isRebuilding, long done, long total, long failed) {

        public boolean isComplete() {
            return parts.stream().allMatch(part -> part.held() == part.expected());
        }
    }

    /** What a check added to the index, took out of it, and brought up to date. */
    public record Check(long added, long removed, long renewed) {

        public boolean isFine() {
            return added + removed + renewed == 0;
        }
    }

    public Status status() {
        requireStaff();
        RebuildProgress progress = rebuild.progress();
        return new Status(index.counts().stream().map(count -> new Part(count.name(), count.held(), count.expected())).toList(), progress.isRunning(), progress.done(), progress.total(), progress.failed());
    }

    /** Begins it, where none is under way. */
    public void rebuild() {
        requireStaff();
        rebuild.inBackground(true).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.error("The search index could not be rebuilt", failure);
            }
        });
    }

    public Check check() {
        requireStaff();
        SearchIndex.Mended mended = index.mend();
        return new Check(mended.missing(), mended.surplus(), mended.former());
    }

    /** Where several servers share an index, the first one does it for all. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    void checkNightly() {
        if (!contents.isFirstOf(LocalDate.ofInstant(clock.instant(), Paris.ZONE))) {
            return;
        }
        SearchIndex.Mended mended = IndexSilence.otherwise(index::mend, SearchIndex.Mended.NOTHING);
        if (!mended.isNothing()) {
            LOG.warn("The search index missed {} things, had {} too many and {} in a former state: mended", mended.missing(), mended.surplus(), mended.former());
        }
        index.merge();
    }

    private void requireStaff() {
        if (!currentViewer.get().isStaff()) {
            throw new AccessDenied();
        }
    }
}
