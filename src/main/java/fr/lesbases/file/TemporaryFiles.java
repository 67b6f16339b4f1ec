package fr.lesbases.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Files on their way in. They lie beside the store, so that moving them into it is one step. */
@Component
class TemporaryFiles {

    /** Nothing is written to what a process left that was killed; another process at work on the same folder writes more often than that. */
    static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    TemporaryFiles(@Value("${lesbases.data}/incoming") Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.clock = clock;
    }

    /** Whoever asks for it removes it. */
    Path create() throws IOException {
        return Files.createTempFile(folder, "", ".part");
    }

    /** At the start as well: what an upload leaves that was cut by a crash. */
    @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        Instant limit = clock.instant().minus(ABANDONED);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*.part")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
