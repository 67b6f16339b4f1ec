package fr.lesbases.bench;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Search and home page over many resources: those of {@code -Dlesbases.bench.corpus=…/corpus.jsonl}, otherwise 5 000 of the bench's own making; the first
 * {@code -Dlesbases.bench.size}.
 */
class SearchBench extends ModuleTest {

    private static final List<String> WORDS = List.of("mot de passe", "numérique", "l’hameçonnage", "atelier seniors", "accessibilite", "parentalité écrans", "impots",
            "logiciels libres", "demarches", "tablet", "données ouvertes", "inteligence artificielle");

    @Autowired
    private Cast cast;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private ResourceCatalogue catalogue;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private EntityManagerFactory entities;

    @Test
    void searchAndHome() throws Exception {
        Corpus corpus = new Corpus(database, cast.somebody().profile());
        String path = System.getProperty("lesbases.bench.corpus", "");
        int size = Integer.getInteger("lesbases.bench.size", path.isEmpty() ? 5_000 : Integer.MAX_VALUE);
        try (Stream<String> lines = path.isEmpty() ? Corpus.invented() : Files.lines(Path.of(path))) {
            transaction.executeWithoutResult(status -> corpus.load(lines.limit(size)));
        }
        database.execute("analyze");
        long begin = System.nanoTime();
        Search.mapping(entities).scope(Object.class).massIndexer().threadsToLoadObjects(2).startAndWait();
        double seconds = (System.nanoTime() - begin) / 1e9;
        long count = catalogue.countPublic();
        Report.line("%-58s %.0f s for %d resources", "index built anew", seconds, count);

        int[] round = new int[1];
        Times.of(200, 600, () -> search.search(ResourceQuery.ALL.withWords(WORDS.get(round[0]++ % WORDS.size())))).print("search by words, three facets, " + count + " resources");
        Times.of(20, 100, () -> search.search(ResourceQuery.ALL)).print("search without words");
        Times.of(20, 100, () -> {
            catalogue.recent(12);
            catalogue.countsByFamily();
            catalogue.countPublic();
        }).print("home page's questions");
        Report.heap("after searches");
    }
}
