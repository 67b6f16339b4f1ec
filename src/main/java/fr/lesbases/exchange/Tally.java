package fr.lesbases.exchange;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What became of the lines of a file. */
final class Tally {

    private static final double NANOS = 1e9;
    private static final Pattern END = Pattern.compile("\\.$");

    private final String kind;
    private final Map<String, Cases> skipped = new TreeMap<>();
    private final Map<String, Cases> changed = new TreeMap<>();
    private final long begin = System.nanoTime();
    private long lines;
    private long created;
    private long there;

    /** @param kind the key of what the file holds */
    Tally(String kind) {
        this.kind = kind;
    }

    /** How many lines, and the first of them. */
    private record Cases(long count, long first) {

        Cases and(Cases other) {
            return new Cases(count + other.count, Math.min(first, other.first));
        }
    }

    void line() {
        lines++;
    }

    void created(Draft draft) {
        created++;
        draft.changes().forEach(key -> changed.merge(Texts.get(key), new Cases(1, draft.line().number()), Cases::and));
    }

    void there() {
        there++;
    }

    void skipped(long line, DomainException reason) {
        // within a line of the report, sentences that a form shows are none
        String words = END.matcher(Texts.get(reason.key(), reason.args())).replaceFirst("");
        skipped.merge(words, new Cases(1, line), Cases::and);
    }

    long created() {
        return created;
    }

    void print(PrintStream out) {
        double seconds = (System.nanoTime() - begin) / NANOS;
        out.println(Texts.get("exchange.load.kind", Texts.get(kind), lines, created, there, skipped.values().stream().mapToLong(Cases::count).sum(), seconds, Math.round(lines / seconds)));
        skipped.forEach((reason, cases) -> out.println(Texts.get("exchange.load.skipped", reason, cases.count(), cases.first())));
        changed.forEach((change, cases) -> out.println(Texts.get("exchange.load.changed", change, cases.count(), cases.first())));
    }
}
