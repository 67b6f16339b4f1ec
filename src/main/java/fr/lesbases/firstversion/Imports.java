package fr.lesbases.firstversion;

import fr.lesbases.access.AccessDenied;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Imports as the staff starts them, one at a time, and looks at what came of them. @throws AccessDenied for anybody else */
@Service
public class Imports {

    /** Why one does not start: the export is not there; nor is the folder. */
    public static final String NO_DUMP = "firstversion.dump.unreadable";
    public static final String NO_MEDIA = "firstversion.media.missing";
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final FirstVersionImport firstVersion;
    private final MediaArchive archives;
    private final JdbcClient database;
    private final CurrentViewer currentViewer;
    private final TaskExecutor background;
    private final Path folder;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);

    Imports(FirstVersionImport firstVersion, MediaArchive archives, JdbcClient database, CurrentViewer currentViewer, TaskExecutor applicationTaskExecutor,
            @Value("${lesbases.data}/first-version") Path folder) {
        this.firstVersion = firstVersion;
        this.archives = archives;
        this.database = database;
        this.currentViewer = currentViewer;
        this.background = applicationTaskExecutor;
        this.folder = folder.toAbsolutePath();
    }

    /** @param key of what is under way @param done how many of {@code total} of that; 0 of 0 where it can't be told @param failure why the last one ended before its end */
    public record Progress(boolean isRunning, String key, long done, long total, Optional<DomainException> failure) {

        static final Progress NONE = new Progress(false, "", 0, 0, Optional.empty());

        static Progress of(String key) {
            return new Progress(true, key, 0, 0, Optional.empty());
        }

        static Progress failed(DomainException failure) {
            return new Progress(false, "", 0, 0, Optional.of(failure));
        }
    }

    /** What came of one. */
    public record Past(Instant ended, boolean dry, ObjectNode report) {}

    public Progress progress() {
        requireStaff();
        Progress now = progress.get();
        Stage.Walk walk = firstVersion.walk();
        return now.isRunning() ? new Progress(true, now.key(), walk.done(), walk.total(), Optional.empty()) : now;
    }

    /** The last that came to its end, dry or not. */
    public Optional<Past> last() {
        requireStaff();
        return database.sql("select ended, dry, report from first_version_run order by ended desc limit 1")
                .query((row, index) -> new Past(row.getTimestamp(1).toInstant(), row.getBoolean(2), (ObjectNode) JSON.readTree(row.getString(3)))).optional();
    }

    /** Takes in an export that is sent; it lies on the server until the next one takes its place, or {@link #forget}. @return where */
    public String receiveDump(InputStream content) throws IOException {
        requireStaff();
        Files.createDirectories(folder);
        Path dump = folder.resolve("dump.json");
        Path part = Files.createTempFile(folder, "dump", ".part");
        try {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, dump, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return dump.toString();
    }

    /** Takes in the files as a ZIP, likewise. @throws DomainException where it is none */
    public String receiveMedia(InputStream content) throws IOException {
        requireStaff();
        return archives.unpack(content, folder.resolve("media")).toString();
    }

    /** Starts one, and comes back at once. @param dump a path on the server; {@code media} likewise @throws DomainException where one runs, or there is no such file */
    public void start(String dump, String media, boolean dry) {
        requireStaff();
        Path file = path(dump, NO_DUMP);
        Path files = path(media, NO_MEDIA);
        if (!Files.isRegularFile(file)) {
            throw new DomainException(NO_DUMP, dump);
        }
        if (!Files.isDirectory(files)) {
            throw new DomainException(NO_MEDIA, media);
        }
        Progress before = progress.get();
        if (before.isRunning() || !progress.compareAndSet(before, Progress.of("firstversion.progress.reading"))) {
            throw new DomainException("firstversion.running");
        }
        background.execute(() -> run(file, files, dry));
    }

    private void run(Path dump, Path media, boolean dry) {
        try {
            firstVersion.run(dump, media, dry, key -> progress.set(Progress.of(key)));
            progress.set(Progress.NONE);
        } catch (DomainException told) {
            progress.set(Progress.failed(told));
        } catch (RuntimeException | Error e) {
            // first of all, as no memory may be left for the rest
            progress.set(Progress.failed(new DomainException("firstversion.failed")));
            LOG.error("The import of the first version ended before its end", e);
        }
    }

    /** What was sent goes: it holds people's addresses. */
    public void forget() throws IOException {
        requireStaff();
        if (progress.get().isRunning()) {
            throw new DomainException("firstversion.running");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static Path path(String typed, String refusal) {
        try {
            return Path.of(typed.strip());
        } catch (InvalidPathException e) {
            throw new DomainException(refusal, typed);
        }
    }

    private void requireStaff() {
        if (!currentViewer.get().isStaff()) {
            throw new AccessDenied();
        }
    }

    /** The lines of the last report, for a file. */
    List<String[]> rows() {
        return last().map(past -> ReportRows.of(past.report())).orElse(List.of());
    }
}
