package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What files say, for the search (decision 0017). Whether the viewer may know is for the caller to have asked. */
@Service
@Transactional(readOnly = true)
public class FileTexts {

    /** In bytes. */
    public static final long LARGEST = 50 * 1024 * 1024;
    /** Of one file: some hundred pages; the rest is not searched. */
    public static final int MOST_CHARACTERS = 200_000;
    /** Longer than any reading: whoever began it is gone. */
    static final Duration ABANDONED = Duration.ofMinutes(5);
    static final int ATTEMPTS = 3;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileTexts(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Of those that are no images; one query. */
    public Map<FileId, TextState> states(Collection<FileId> files) {
        Map<FileId, TextState> states = new HashMap<>();
        if (!files.isEmpty()) {
            database.sql("select file, state from file_text where file = any(:files)").param("files", numbers(files))
                    .query(row -> {
                        states.put(new FileId(row.getObject(1, UUID.class)), TextState.valueOf(row.getString(2)));
                    });
        }
        return states;
    }

    /** The texts of these files as far as they are read, in this order up to so many characters together; one query. */
    public Map<FileId, String> texts(List<FileId> files, int most) {
        Map<FileId, String> texts = new HashMap<>();
        if (!files.isEmpty()) {
            database.sql("""
                    select file, text from (select file, text, sum(length) over (order by array_position(:files, file)) as until
                    from file_text where file = any(:files) and length > 0) as counted where until <= :most""").param("files", numbers(files)).param("most", most)
                    .query(row -> {
                        texts.put(new FileId(row.getObject(1, UUID.class)), row.getString(2));
                    });
        }
        return texts;
    }

    /** The next file to read, which is nobody else's for a while; the one tried least comes first. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // One statement, asked every few seconds: no change that others are told of
    Optional<FileId> begin() {
        Instant now = clock.instant();
        return database.sql("""
                update file_text set attempts = attempts + 1, begun = :now where file = (
                    select file from file_text where state = 'WAITING' and (begun is null or begun < :abandoned)
                    order by attempts, file limit 1 for update skip locked) returning file, attempts""")
                .param("now", Timestamp.from(now)).param("abandoned", Timestamp.from(now.minus(ABANDONED)))
                .query((row, index) -> new FileId(row.getObject(1, UUID.class))).optional();
    }

    /** Whether reading it has ended too often without a word. */
    boolean isHopeless(FileId file) {
        return database.sql("select attempts > :most from file_text where file = :file").param("most", ATTEMPTS).param("file", file.value()).query(Boolean.class).optional().orElse(false);
    }

    /** Does nothing for a file that is gone meanwhile. */
    @Transactional
    void end(StoredFile file, FileText text) {
        events.publishEvent(new FileTextRead(file.id(), file.owner()));
        database.sql("update file_text set state = :state, text = :text, length = :length, read = :now where file = :file")
                .param("state", text.state().name()).param("text", text.text()).param("length", text.text().length())
                .param("now", Timestamp.from(clock.instant())).param("file", file.id().value()).update();
    }

    private static UUID[] numbers(Collection<FileId> files) {
        return files.stream().map(FileId::value).toArray(UUID[]::new);
    }
}
