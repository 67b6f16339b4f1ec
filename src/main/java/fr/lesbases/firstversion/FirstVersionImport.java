package fr.lesbases.firstversion;

import fr.lesbases.common.DomainException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Brings an export of the first version over: read into the database as a whole, then kind by kind, each after what it refers to, each thing in a transaction of its own. */
@Component
public class FirstVersionImport {

    /** A number of ours, for the database: one import at a time, on whichever server. */
    private static final long LOCK = 0x6c61_2062_6173_65L;
    /** What something here comes of, or the report counts. */
    private static final Set<String> USED = Set.of(Model.USER, Model.BASE, Model.BOOKMARK, Model.BASE_SECTION, Model.RESOURCE, Model.SECTION, Model.BLOCK, Model.TEXT, Model.LINK, Model.LINKED_RESOURCE,
            Model.FILE, Model.TAG_CATEGORY, Model.TAG, Model.LICENCE_TEXT, Model.EXTERNAL_PRODUCER, Model.COLLECTION, Model.SEARCH, Model.IMAGE, Model.VISIT);

    private final Stage stage;
    private final Aims aims;
    private final PeopleAim people;
    private final BasesAim bases;
    private final Decisions decisions;
    private final List<Step> steps;
    private final DataSource connections;
    private final JdbcClient database;
    private final Clock clock;

    FirstVersionImport(Stage stage, Aims aims, PeopleAim people, BasesAim bases, Decisions decisions, List<Step> steps, DataSource connections, JdbcClient database, Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.people = people;
        this.bases = bases;
        this.decisions = decisions;
        this.steps = List.copyOf(steps);
        this.connections = connections;
        this.database = database;
        this.clock = clock;
    }

    /** @param changes how many things were made or brought up to date @param report for people and programs */
    public record Outcome(long changes, ObjectNode report) {}

    /**
     * @param media the folder of its files
     * @param dry whether only to tell what would come of it
     * @param progress gets the key of what is under way
     * @throws DomainException where the export can't be read to its end, and then nothing has changed; where another import runs; where there is no such folder
     */
    public Outcome run(Path dump, Path media, boolean dry, Consumer<String> progress) {
        if (!Files.isDirectory(media)) {
            throw new DomainException("firstversion.media.missing", media);
        }
        try (Connection connection = connections.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                if (!answer.next() || !answer.getBoolean(1)) {
                    throw new DomainException("firstversion.running");
                }
            }
            try {
                return locked(dump, media, dry, progress);
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How far what is under way has come. */
    Stage.Walk walk() {
        return stage.walk();
    }

    private Outcome locked(Path dump, Path media, boolean dry, Consumer<String> progress) {
        Instant begun = clock.instant();
        Report report = new Report();
        progress.accept("firstversion.progress.reading");
        report.loaded(stage.load(dump), USED);
        try {
            stage.settle();
            stage.adoptBlocks();
            people.aim();
            report.list("personalBases");
            report.list("unsureBases");
            bases.aim((base, verdict) -> tell(base, verdict, report));
            aims.setAll(Model.RESOURCE, Kind.RESOURCE);
            aims.setAll(Model.COLLECTION, Kind.COLLECTION);
            stage.settle();
            Run run = new Run(new Media(media), dry, report);
            for (Step step : steps) {
                progress.accept("firstversion.progress." + step.name());
                step.run(run);
            }
        } finally {
            stage.clear();
        }
        ObjectNode json = report.toJson(dry);
        database.sql("insert into first_version_run (id, begun, ended, dry, report) values (:id, :begun, :ended, :dry, :report::json)").param("id", UUID.randomUUID())
                .param("begun", Timestamp.from(begun)).param("ended", Timestamp.from(clock.instant())).param("dry", dry).param("report", json.toString()).update();
        return new Outcome(dry ? 0 : report.changes(), json);
    }

    private void tell(DumpObject base, BasesAim.Verdict verdict, Report report) {
        boolean profile = aims.one(Model.BASE, Optional.of(base.pk())).filter(target -> target.kind().equals(Kind.PROFILE)).isPresent();
        ObjectNode line = Report.json("base", base.pk()).put("title", base.text("title")).set("owner", Report.key(base.text("owner")));
        if (profile) {
            report.line("personalBases", line.put("ambiguous", verdict != BasesAim.Verdict.PERSONAL));
        } else if (verdict == BasesAim.Verdict.UNSURE && decisions.find(base.pk()).isEmpty()) {
            report.line("unsureBases", line);
        }
    }
}
