package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Lucene lets one process write an index. Asked beforehand: found out by writing, Hibernate Search tells it as a fault, at length. */
class LuceneLock implements IndexLock {

    private final Path folder;

    LuceneLock(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public boolean isHeldElsewhere() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path index : indexes) {
                if (isHeld(index)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHeld(Path index) throws IOException {
        try (Directory directory = FSDirectory.open(index); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return false;
        } catch (LockObtainFailedException held) {
            return true;
        }
    }
}
