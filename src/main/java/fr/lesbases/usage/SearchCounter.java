package fr.lesbases.usage;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.Paris;
import fr.lesbases.search.SearchWitness;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts searches in memory and writes them down each minute and at the end, so that nobody's search waits for it; a server that is killed loses a minute's. */
@Component
class SearchCounter implements SearchWitness {

    private static final Logger LOG = LoggerFactory.getLogger(SearchCounter.class);
    /** Different words of one minute; more is no people's doing, and is counted without its words. */
    private static final int MOST = 10_000;

    private final Map<Searched, Searched.Times> waiting = new ConcurrentHashMap<>();
    private final SearchRows rows;
    private final CurrentViewer currentViewer;
    private final Clock clock;

    SearchCounter(SearchRows rows, CurrentViewer currentViewer, Clock clock) {
        this.rows = rows;
        this.currentViewer = currentViewer;
        this.clock = clock;
    }

    /** The staff's own searches, above all those begun on its page, say nothing of what people look for. */
    @Override
    public void searched(String kind, String words, boolean found) {
        if (!currentViewer.get().isStaff()) {
            Searched searched = new Searched(LocalDate.ofInstant(clock.instant(), Paris.ZONE), kind, KeptWords.of(kind, words));
            add(waiting.size() < MOST || waiting.containsKey(searched) ? searched : searched.withoutWords(), new Searched.Times(1, found ? 0 : 1));
        }
    }

    private void add(Searched searched, Searched.Times times) {
        waiting.merge(searched, times, Searched.Times::plus);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void write() {
        Map<Searched, Searched.Times> taken = new TreeMap<>();
        waiting.keySet().forEach(searched -> {
            Searched.Times times = waiting.remove(searched);
            if (times != null) {
                taken.put(searched, times);
            }
        });
        try {
            rows.add(taken);
        } catch (RuntimeException failure) {
            taken.forEach(this::add);
            throw failure;
        }
    }

    @PreDestroy
    void end() {
        try {
            write();
        } catch (RuntimeException e) {
            LOG.warn("The last searches could not be counted", e);
        }
    }
}
