package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works out the hashes that files lack: those received before hashes were kept, and copies. A few megabytes at a time, so that other work that comes by the clock has its turn. */
@Component
class OldHashes {

    private static final Logger LOG = LoggerFactory.getLogger(OldHashes.class);
    /** In bytes; one file may be larger. */
    private static final long AT_ONCE = 50L * 1024 * 1024;
    /** Rows looked at together. */
    private static final int SOME = 100;

    private final StoredFiles files;
    private final FileStorage storage;

    OldHashes(StoredFiles files, FileStorage storage) {
        this.files = files;
        this.storage = storage;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void work() {
        long read = 0;
        for (StoredFile file : files.unhashed(SOME)) {
            if (read > AT_ONCE || !hash(file.id())) {
                return;
            }
            read += file.size();
        }
    }

    /** @return false where its bytes can't be read at the moment, and the store may have trouble */
    private boolean hash(FileId id) {
        try (InputStream content = storage.open(id)) {
            files.hash(id, ContentHash.of(content));
        } catch (FileNotFoundException gone) {
            files.hash(id, ContentHash.NONE);
        } catch (IOException e) {
            LOG.warn("The content of file {} could not be read", id, e);
            return false;
        }
        return true;
    }
}
