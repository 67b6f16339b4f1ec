package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works out the hashes that files lack: those received before hashes were kept, and copies. A few megabytes at a time, so that other work that comes by the clock has
 * its turn. A file that can't be read is told of, and left aside for a day.
 */
@Component
class OldHashes {

    private static final Logger LOG = LoggerFactory.getLogger(OldHashes.class);
    /** In bytes; one file may be larger. */
    private static final long AT_ONCE = 50L * 1024 * 1024;
    /** Rows looked at together. */
    private static final int SOME = 100;
    static final Duration ASIDE = Duration.ofDays(1);
    /** Where one file after the other can't be read, it is the store that has trouble. */
    static final int FAILURES_OF_THE_STORE = 3;
    static final Duration REST = Duration.ofMinutes(10);

    private final StoredFiles files;
    private final FileStorage storage;
    private final Clock clock;
    private final Map<FileId, Instant> aside = new HashMap<>();
    private Instant begins = Instant.MIN;

    OldHashes(StoredFiles files, FileStorage storage, Clock clock) {
        this.files = files;
        this.storage = storage;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void work() {
        Instant now = clock.instant();
        if (now.isBefore(begins)) {
            return;
        }
        aside.values().removeIf(until -> !now.isBefore(until));
        long read = 0;
        int failures = 0;
        for (StoredFile file : files.unhashed(SOME)) {
            if (aside.containsKey(file.id())) {
                continue;
            }
            if (read > AT_ONCE) {
                return;
            }
            if (hash(file.id())) {
                failures = 0;
            } else {
                aside.put(file.id(), now.plus(ASIDE));
                failures++;
            }
            if (failures == FAILURES_OF_THE_STORE) {
                begins = now.plus(REST);
                return;
            }
            read += file.size();
        }
    }

    /** @return false where its bytes can't be read at the moment */
    private boolean hash(FileId id) {
        try (InputStream content = storage.open(id)) {
            files.hash(id, ContentHash.of(content));
        } catch (FileNotFoundException gone) {
            files.hash(id, ContentHash.NONE);
        } catch (IOException e) {
            LOG.warn("The content of file {} could not be read, tried again in a day: {}", id, e.toString());
            return false;
        }
        return true;
    }
}
