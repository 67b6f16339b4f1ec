package fr.lesbases.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.common.ResourceId;
import fr.lesbases.demo.DemoShelf;
import fr.lesbases.exchange.CorpusLoader;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What search answers to {@code judged.tsv}, no worse than {@code quality.tsv} tells by kind of query: see {@code src/docs/search-quality.md}. The index holds the
 * judged resources alone meanwhile: how rare a word is, and whether anything has it, would depend on what other tests wrote before.
 */
class SearchQualityTest extends ModuleTest {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final Path MEASURED = Path.of("target/quality.tsv");
    private static final String DEMO = "jugee-demo-";
    /** Of a figure from 0 to 1: for the rounding of what is recorded. */
    private static final double TOLERANCE = 0.005;
    private static final double BAD = 0.6;

    @Autowired
    private CorpusLoader loader;
    @Autowired
    private DemoShelf demo;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private EntityManagerFactory entities;
    @Autowired
    private JdbcClient database;

    private List<JudgedQuery> queries = List.of();
    private List<UUID> judged = List.of();

    @BeforeEach
    void fill() throws IOException, InterruptedException {
        List<CorpusText> corpus = CorpusText.read(FOLDER.resolve("corpus.jsonl"));
        queries = JudgedQuery.read(FOLDER.resolve("judged.tsv"), corpus);
        loader.load(FOLDER, new PrintStream(OutputStream.nullOutputStream()));
        judged = Stream.concat(corpus.stream().map(CorpusText::id), demo.fill(cast.somebody("Ondine", "Prigent"), DEMO).stream().map(ResourceId::value)).toList();
        SearchMapping mapping = Search.mapping(entities);
        SearchIndexedEntity<?> resources = mapping.indexedEntity("Resource");
        var indexer = mapping.scope(resources.javaClass()).massIndexer();
        indexer.type(resources.javaClass()).reindexOnly("id in (:judged)").param("judged", judged);
        indexer.startAndWait();
    }

    @AfterEach
    void clear() throws InterruptedException {
        database.sql("delete from resource_slug where resource in (:judged)").param("judged", judged).update();
        database.sql("delete from resource where id in (:judged)").param("judged", judged).update();
        Search.mapping(entities).scope(Object.class).massIndexer().startAndWait();
    }

    @Test
    void noKindOfQueryIsAnsweredWorseThanRecorded() throws IOException {
        assertThat(queries).extracting(JudgedQuery::words).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(150);
        Set<String> codes = codes();
        assertThat(queries).filteredOn(query -> query.grades().isEmpty()).extracting(JudgedQuery::words).as("without an answer").isEmpty();
        assertThat(queries.stream().flatMap(query -> query.grades().keySet().stream()).distinct().filter(code -> !codes.contains(code))).as("judged, and not there").isEmpty();
        Map<String, Figures> measured = new TreeMap<>();
        List<String> bad = new ArrayList<>();
        for (JudgedQuery query : queries) {
            List<String> found = find(query.words());
            List<Integer> grades = found.stream().map(code -> query.grades().getOrDefault(code, 0)).toList();
            Figures figures = new Figures(1, Gain.ndcg(grades, query.grades().values()), Gain.recall(grades, query.grades().values()), found.isEmpty() && !query.grades().isEmpty() ? 1 : 0);
            measured.merge(query.kind(), figures, Figures::plus);
            if (figures.ndcg() < BAD) {
                bad.add("%.2f  %s  « %s »  %s".formatted(figures.ndcg(), query.kind(), query.words(), found.stream().map(code -> code + ":" + query.grades().getOrDefault(code, 0)).toList()));
            }
        }
        print(measured, bad);
        Map<String, Figures> recorded = Figures.read(FOLDER.resolve("quality.tsv"));
        assertThat(measured.keySet()).as("a kind without a record, or the other way round").isEqualTo(recorded.keySet());
        measured.forEach((kind, figures) -> {
            assertThat(figures.meanNdcg()).as("nDCG of %s", kind).isGreaterThanOrEqualTo(recorded.get(kind).meanNdcg() - TOLERANCE);
            assertThat(figures.meanRecall()).as("recall of %s", kind).isGreaterThanOrEqualTo(recorded.get(kind).meanRecall() - TOLERANCE);
            assertThat(figures.zeroRate()).as("queries of %s that find nothing", kind).isLessThanOrEqualTo(recorded.get(kind).zeroRate() + TOLERANCE);
        });
    }

    /** The codes of the first ten. */
    private List<String> find(String words) {
        return search.search(ResourceQuery.ALL.withWords(words)).page().items().stream().limit(Gain.DEPTH).map(hit -> code(hit.row().slug().value())).toList();
    }

    private Set<String> codes() {
        return database.sql("select slug from resource where id in (:judged)").param("judged", judged).query(String.class).list().stream().map(SearchQualityTest::code).collect(Collectors.toSet());
    }

    private static String code(String slug) {
        return slug.startsWith(DEMO) ? slug.substring(DEMO.length()) : slug;
    }

    private static void print(Map<String, Figures> measured, List<String> bad) throws IOException {
        System.out.printf("%-20s %8s %8s %9s %6s%n", "", "queries", "nDCG@10", "recall@10", "none");
        measured.forEach((kind, figures) -> System.out.println(figures.line(kind)));
        System.out.println(measured.values().stream().reduce(Figures::plus).orElseThrow().line("all"));
        bad.forEach(System.out::println);
        Files.write(MEASURED, measured.entrySet().stream().map(entry -> entry.getValue().recorded(entry.getKey())).toList());
    }
}
