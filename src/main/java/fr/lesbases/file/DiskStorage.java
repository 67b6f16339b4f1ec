package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files in folders on disk, each named by its identifier and spread over 256 folders. */
@Component
class DiskStorage implements FileStorage {

    private static final Logger log = LoggerFactory.getLogger(DiskStorage.class);

    private final Path folder;
    private final TemporaryFiles temporary;

    DiskStorage(@Value("${lesbases.data}/files") Path folder, TemporaryFiles temporary) {
        this.folder = folder.toAbsolutePath();
        this.temporary = temporary;
    }

    @Override
    public long write(FileId id, InputStream content) throws IOException {
        Path incoming = temporary.create();
        try {
            long size;
            try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
                size = content.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Path place = place(id);
            Files.createDirectories(place.getParent());
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            remember(place.getParent());
            return size;
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public InputStream open(FileId id) throws FileNotFoundException {
        return new FileInputStream(place(id).toFile());
    }

    @Override
    public void delete(FileId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            log.warn("Could not remove stored file {}", id, e);
        }
    }

    /** A row must never name a file whose folder entry a power cut could still lose. Not every system lets a folder be opened. */
    private static void remember(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            log.debug("Folder {} can't be forced to disk", directory, e);
        }
    }

    private Path place(FileId id) {
        String name = id.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
