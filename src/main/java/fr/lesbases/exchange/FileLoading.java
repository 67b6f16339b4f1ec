package fr.lesbases.exchange;

import fr.lesbases.common.Arrivals;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Slug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a file by batches: however long it is, no more than one batch is in memory, and each question to the database is asked once a batch. */
final class FileLoading<T extends Arrivals.Arriving> {

    private static final Logger LOG = LoggerFactory.getLogger(FileLoading.class);
    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CorpusFile<T> file;
    private final Tally tally;
    private final List<Line> batch = new ArrayList<>();

    FileLoading(CorpusFile<T> file) {
        this.file = file;
        this.tally = new Tally(file.kind());
    }

    private record Arrival<T>(Draft draft, T thing) {}

    /** @throws DomainException where the file can't be read */
    Tally load(Path path) {
        // broken characters are replaced, where Files.lines would give up
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            long number = 1;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                add(number++, text.replace(BYTE_ORDER_MARK, ""));
            }
        } catch (IOException e) {
            throw new DomainException("exchange.load.unreadable", path);
        }
        takeIn();
        return tally;
    }

    private void add(long number, String text) {
        if (text.isBlank()) {
            return;
        }
        tally.line();
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                batch.add(new Line(number, json));
            } else {
                tally.skipped(number, new DomainException("exchange.skip.json"));
            }
        } catch (JacksonException broken) {
            tally.skipped(number, new DomainException("exchange.skip.json"));
        }
        if (batch.size() == AT_ONCE) {
            takeIn();
        }
    }

    private void takeIn() {
        List<Arrival<T>> arrivals = free(read(fresh()));
        batch.clear();
        try {
            receive(arrivals);
        } catch (DataAccessException refused) {
            // one of them: the others are not to suffer from it
            arrivals.forEach(this::receiveAlone);
        }
    }

    /** The lines whose numbers are not there yet. */
    private List<Line> fresh() {
        Map<UUID, Line> byNumber = new LinkedHashMap<>();
        for (Line line : batch) {
            try {
                if (byNumber.putIfAbsent(line.id(), line) != null) {
                    tally.there();
                }
            } catch (DomainException unusable) {
                tally.skipped(line.number(), unusable);
            }
        }
        file.arrivals().known(List.copyOf(byNumber.keySet())).forEach(number -> {
            byNumber.remove(number);
            tally.there();
        });
        return List.copyOf(byNumber.values());
    }

    private List<Arrival<T>> read(List<Line> lines) {
        CorpusFile.LineReader<T> reader = file.reader(lines);
        List<Arrival<T>> arrivals = new ArrayList<>();
        for (Line line : lines) {
            try {
                Draft draft = new Draft(line);
                arrivals.add(new Arrival<>(draft, reader.read(draft)));
            } catch (DomainException unusable) {
                tally.skipped(line.number(), unusable);
            }
        }
        return arrivals;
    }

    /** Those whose address nobody else has or had. */
    private List<Arrival<T>> free(List<Arrival<T>> arrivals) {
        Set<Slug> taken = new HashSet<>(file.arrivals().taken(arrivals.stream().map(arrival -> arrival.thing().slug()).toList()));
        return arrivals.stream().filter(arrival -> {
            boolean free = taken.add(arrival.thing().slug());
            if (!free) {
                tally.skipped(arrival.draft().line().number(), new DomainException("exchange.skip.slugTaken"));
            }
            return free;
        }).toList();
    }

    private void receive(List<Arrival<T>> arrivals) {
        if (!arrivals.isEmpty()) {
            file.arrivals().receive(arrivals.stream().map(Arrival::thing).toList());
            arrivals.forEach(arrival -> tally.created(arrival.draft()));
        }
    }

    private void receiveAlone(Arrival<T> arrival) {
        try {
            receive(List.of(arrival));
        } catch (DataAccessException refused) {
            LOG.warn("Line {} of {} was refused", arrival.draft().line().number(), file.name(), refused);
            tally.skipped(arrival.draft().line().number(), new DomainException("exchange.skip.refused"));
        }
    }
}
