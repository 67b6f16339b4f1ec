package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads files one after the other in the background. Whatever a file does to its reader, the next one's turn comes. */
@Component
class TextReader implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TextReader.class);
    /** For one file. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileTexts texts;
    private final StoredFiles files;
    private final FileStorage storage;
    private final ObjectProvider<TextParser> parser;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("file-texts").daemon().factory());
    private final AtomicBoolean working = new AtomicBoolean();

    TextReader(FileTexts texts, StoredFiles files, FileStorage storage, ObjectProvider<TextParser> parser) {
        this.texts = texts;
        this.files = files;
        this.storage = storage;
        this.parser = parser;
    }

    /** On a thread of its own: other work that comes by the clock doesn't wait for it. */
    @Scheduled(initialDelay = 10, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void wake() {
        if (working.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    readAll();
                } catch (RuntimeException e) {
                    LOG.error("Texts of files could not be read", e);
                } finally {
                    working.set(false);
                }
            });
        }
    }

    /** All that waits, one after the other. */
    void readAll() {
        Optional<FileId> next = texts.begin();
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            read(next.get());
            next = texts.begin();
        }
    }

    /** What can't be read now is tried again later, some times. */
    private void read(FileId id) {
        files.find(List.of(id)).stream().findFirst().ifPresent(file -> {
            try {
                texts.end(file, textOf(file, PATIENCE));
            } catch (IOException | RuntimeException e) {
                LOG.warn("Text of file {} could not be read", id, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    FileText textOf(StoredFile file, Duration patience) throws IOException, InterruptedException {
        if (texts.isHopeless(file.id())) {
            return FileText.none(TextState.UNREADABLE);
        }
        if (!parser.getObject().reads(file.mediaType())) {
            return FileText.none(TextState.UNSUPPORTED);
        }
        return file.size() > FileTexts.LARGEST ? FileText.none(TextState.TOO_LARGE) : parse(file, patience);
    }

    private FileText parse(StoredFile file, Duration patience) throws IOException, InterruptedException {
        FutureTask<FileText> parsing = new FutureTask<>(() -> {
            try (InputStream content = storage.open(file.id())) {
                return parser.getObject().read(file, content);
            }
        });
        // A thread for each: one that hangs is left alone, and holds up nothing
        Thread.ofPlatform().name("file-text " + file.id()).daemon().start(parsing);
        try {
            return parsing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            parsing.cancel(true);
            return FileText.none(TextState.TOO_SLOW);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            LOG.info("File {} is too much for its reader: {}", file.id(), String.valueOf(e.getCause()));
            return FileText.none(TextState.UNREADABLE);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
