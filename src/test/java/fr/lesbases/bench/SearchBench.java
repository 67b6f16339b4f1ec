package fr.lesbases.bench;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.FileId;
import fr.lesbases.exchange.CorpusLoader;
import fr.lesbases.resource.Clues;
import fr.lesbases.resource.Duplicates;
import fr.lesbases.resource.FacetChoices;
import fr.lesbases.resource.PublicResources;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSearch;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.search.IndexCare;
import fr.lesbases.search.Rebuilding;
import fr.lesbases.search.ui.Suggestions;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Search and home page over many resources: those of the folder {@code -Dlesbases.bench.corpus}, as {@code load-corpus} loads it, otherwise 5 000
 * ({@code -Dlesbases.bench.size}) of the bench's own making.
 */
class SearchBench extends ModuleTest {

    private static final List<String> WORDS = List.of("mot de passe", "numérique", "l’hameçonnage", "atelier seniors", "accessibilite", "parentalité écrans", "impots",
            "logiciels libres", "demarches", "tablet", "données ouvertes", "inteligence artificielle");

    /** Mistyped where the dictionary of the index helps least: at their first letter. */
    private static final List<String> MISTYPED = List.of("bumérique", "rdinateur", "jnternet sécurité", "zccessibilité", "ssmartphone", "artage de fichiers");

    /** As they stand in the box while somebody types. */
    private static final List<String> TYPED = List.of("nu", "num", "atel", "atelier num", "mot de pa", "acces", "ma", "inteligen", "démarches en l", "tablet", "dupon", "l’inclu");

    /** What somebody writes that may be there already: with pages that it leads to, as most do. */
    private static final List<Clues> CLUES = WORDS.stream().map(words -> new Clues("Atelier : " + words + " pour les seniors", "On y parle de " + words + " en famille, en 45 minutes.",
            Map.of("cnil.fr/fr/mots-de-passe", "CNIL", "lesbonsclics.fr", "Les Bons Clics"), Set.of(FileId.create()))).toList();

    @Autowired
    private CorpusLoader loader;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private PublicResources resources;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Rebuilding rebuilding;
    @Autowired
    private Duplicates duplicates;
    @Autowired
    private IndexCare care;

    @Test
    void searchAndHome(@TempDir Path made) throws Exception {
        String given = System.getProperty("lesbases.bench.corpus", "");
        if (given.isEmpty()) {
            Corpus.write(made, Integer.getInteger("lesbases.bench.size", 5_000));
        }
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        loader.load(given.isEmpty() ? made : Path.of(given), new PrintStream(report, true, StandardCharsets.UTF_8));
        report.toString(StandardCharsets.UTF_8).lines().forEach(line -> Report.line("%s", line));
        database.execute("analyze");
        long begin = System.nanoTime();
        rebuilding.run(true);
        double seconds = (System.nanoTime() - begin) / 1e9;
        begin = System.nanoTime();
        rebuilding.run(true);
        double again = (System.nanoTime() - begin) / 1e9;
        long count = resources.counts().all();
        Report.line("%-58s %.0f s, %.0f s the second time, for %d resources", "index built anew", seconds, again, count);

        int[] round = new int[1];
        Times.of(200, 600, () -> search.search(ResourceQuery.ALL.withWords(WORDS.get(round[0]++ % WORDS.size())))).print("search by words, three facets, " + count + " resources");
        Times.of(50, 200, () -> search.search(ResourceQuery.ALL.withWords(MISTYPED.get(round[0]++ % MISTYPED.size())))).print("search by words whose first letter is mistyped");
        List<Classification> chosen = choices();
        Times.of(200, 600, () -> search.search(new ResourceQuery(WORDS.get(round[0]++ % WORDS.size()), chosen.get(round[0] % chosen.size()), FacetChoices.NONE, ResourceSort.RELEVANCE, 1)))
                .print("the same with a value chosen in each of three facets");
        Times.of(200, 600, () -> suggestions.of(TYPED.get(round[0]++ % TYPED.size()))).print("suggestions of all kinds");
        Times.of(20, 100, () -> search.search(ResourceQuery.ALL)).print("search without words");
        Times.of(20, 200, () -> duplicates.of(CLUES.get(round[0]++ % CLUES.size()), List.of())).print("duplicates of what is being written");
        Times.of(20, 100, () -> {
            resources.recent(12);
            resources.counts();
        }).print("home page's questions");
        Cast.Player staff = cast.staff();
        begin = System.nanoTime();
        IndexCare.Check check = cast.ask(staff, care::check);
        Report.line("%-58s %.1f s, %d differed", "index compared with the database", (System.nanoTime() - begin) / 1e9, check.added() + check.removed() + check.renewed());
        Report.heap("after searches");
    }

    /** One of the values that most have, of each vocabulary: the first of each, the second… */
    private List<Classification> choices() {
        List<List<TermRef>> common = database.queryForList("select distinct vocabulary from resource_term order by vocabulary", String.class).stream()
                .map(vocabulary -> database.queryForList("select term from resource_term where vocabulary = ? group by term order by count(*) desc limit 5", String.class, vocabulary).stream()
                        .map(term -> new TermRef(vocabulary, term)).toList()).toList();
        return IntStream.range(0, 5).mapToObj(place -> new Classification(common.stream().filter(terms -> place < terms.size()).map(terms -> terms.get(place)).toList())).toList();
    }
}
