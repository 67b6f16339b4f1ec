package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * A file beside the index, there as long as index and database may differ: while a server writes both, and after it was killed between the two commits.
 * What was made private just then would otherwise be counted for everyone for ever, and no number of documents tells.
 */
class IndexMarkerFile implements IndexMarker, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMarkerFile.class);

    private final Path file;
    private final RebuildBookmark bookmark;
    private volatile boolean trusted;

    IndexMarkerFile(Path index, RebuildBookmark bookmark) {
        this.bookmark = bookmark;
        file = index.toAbsolutePath().resolve("in-use");
    }

    @Override
    public boolean open() {
        try {
            boolean left = Files.exists(file);
            if (!left) {
                Files.createDirectories(file.getParent());
                Files.createFile(file);
            }
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void trust() {
        trusted = true;
    }

    @Override
    public boolean isLeftOpen() {
        return Files.exists(file);
    }

    @Override
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Could not remove {}: the index is built anew at the next start", file, e);
        }
    }

    /** After the index was closed: it is made before it (LuceneIndex). */
    @Override
    public void destroy() {
        // What was changed meanwhile is in the index; the rest, the bookmark tells
        if (trusted || bookmark.isSet()) {
            remove();
        }
    }
}
