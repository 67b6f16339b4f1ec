package fr.lesbases.taxonomy;

import static java.util.stream.Collectors.groupingBy;

import fr.lesbases.common.Typography;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The vocabularies as they are now. Read once: they change by migration. */
@Service
public class Vocabularies {

    private final JdbcClient database;
    private volatile @Nullable Snapshot snapshot;

    Vocabularies(JdbcClient database) {
        this.database = database;
    }

    /** All, in the order they are asked for. */
    public List<Vocabulary> all() {
        return snapshot().vocabularies();
    }

    /** @throws IllegalArgumentException where there is none of that code */
    public Vocabulary get(String code) {
        return all().stream().filter(vocabulary -> vocabulary.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no vocabulary " + code));
    }

    /** The term, retired ones included; empty for what never was one. */
    public Optional<Term> find(TermRef ref) {
        return Optional.ofNullable(snapshot().terms().get(ref));
    }

    /** The family of themes of that code, as addresses name it. */
    public Optional<Vocabulary.Family> theme(String family) {
        return get(Vocabulary.THEMES).families().stream().filter(one -> one.code().equals(family)).findFirst();
    }

    /** What is wrong with a classification for a public resource; empty where nothing is. */
    public List<ClassificationProblem> problems(Classification classification) {
        return all().stream().flatMap(vocabulary -> ClassificationProblem.of(vocabulary, classification.of(vocabulary.code()).size()).stream()).toList();
    }

    private Snapshot snapshot() {
        Snapshot current = snapshot;
        if (current == null) {
            current = read();
            snapshot = current;
        }
        return current;
    }

    private Snapshot read() {
        List<TermRow> rows = database.sql("""
                select t.vocabulary, t.code, t.label, t.family, t.retired, f.look
                from term t join term_family f on f.vocabulary = t.vocabulary and f.code = t.family
                order by t.vocabulary, t.family, t.position""").query(TermRow.class).list();
        Map<TermRef, Term> terms = new LinkedHashMap<>();
        rows.forEach(row -> terms.put(row.ref(), row.term()));
        Map<String, List<Term>> byFamily = rows.stream().filter(row -> !row.retired()).map(TermRow::term)
                .collect(groupingBy(term -> term.ref().vocabulary() + "/" + term.family()));
        Map<String, List<Vocabulary.Family>> families = database.sql("select vocabulary, code, label, look from term_family order by position")
                .query((row, number) -> new Vocabulary.Family(row.getString("vocabulary"), row.getString("code"), Optional.ofNullable(row.getString("label")),
                        Optional.ofNullable(row.getString("look")), byFamily.getOrDefault(row.getString("vocabulary") + "/" + row.getString("code"), List.of())))
                .list().stream().collect(groupingBy(Vocabulary.Family::vocabulary));
        List<Vocabulary> vocabularies = database.sql("select code, label, question, min, max from vocabulary order by position")
                .query((row, number) -> new Vocabulary(row.getString("code"), row.getString("label"), Typography.french(row.getString("question")), row.getInt("min"), row.getInt("max"),
                        families.getOrDefault(row.getString("code"), List.of())))
                .list();
        return new Snapshot(vocabularies, terms);
    }

    private record Snapshot(List<Vocabulary> vocabularies, Map<TermRef, Term> terms) {}

    private record TermRow(String vocabulary, String code, String label, String family, boolean retired, @Nullable String look) {

        TermRef ref() {
            return new TermRef(vocabulary, code);
        }

        Term term() {
            return new Term(ref(), label, family, Optional.ofNullable(look));
        }
    }
}
