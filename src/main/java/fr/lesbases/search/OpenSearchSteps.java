package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalysisComponentParametersStep;
import org.springframework.core.io.ClassPathResource;

/** Told to a node of OpenSearch. Its filters have names of their own, which tell what they do: a filter that two ways have in common is told once. */
final class OpenSearchSteps implements WordSteps {

    private static final Pattern LETTERS = Pattern.compile("\"([^\"]+)\" => \"([^\"]*)\"");
    private static final String REPLACE = "pattern_replace";
    private static final String PATTERN = "pattern";
    private static final String REPLACEMENT = "replacement";

    private final ElasticsearchAnalysisConfigurationContext node;
    private final Set<String> told = new HashSet<>();
    private List<String> before = new ArrayList<>();
    private List<String> after = new ArrayList<>();

    OpenSearchSteps(ElasticsearchAnalysisConfigurationContext node) {
        this.node = node;
    }

    /** @param name what the index calls it */
    void analyzer(String name, FrenchWords french) {
        before = new ArrayList<>();
        after = new ArrayList<>();
        french.tell(this);
        node.analyzer(name).custom().tokenizer("standard").charFilters(before.toArray(String[]::new)).tokenFilters(after.toArray(String[]::new));
    }

    @Override
    public void letters(String file) {
        // Escaped: a space would be left out
        String[] mappings = lines(file).stream().flatMap(line -> LETTERS.matcher(line).results()).map(OpenSearchSteps::escaped).toArray(String[]::new);
        before("letters", "mapping", filter -> filter.param("mappings", mappings));
    }

    @Override
    public void leaveOut(String pattern) {
        before("leave-out", REPLACE, filter -> filter.param(PATTERN, pattern).param(REPLACEMENT, ""));
    }

    @Override
    public void cut() {
        // analyzer() says so
    }

    @Override
    public void dropArticles() {
        String[] articles = FrenchAnalyzer.DEFAULT_ARTICLES.stream().map(article -> new String((char[]) article)).sorted().toArray(String[]::new);
        after("articles", "elision", filter -> filter.param("articles", articles).param("articles_case", true));
    }

    @Override
    public void lowerCase() {
        after.add("lowercase");
    }

    @Override
    public void shorten(String pattern) {
        after("shorten", REPLACE, filter -> filter.param(PATTERN, pattern).param(REPLACEMENT, ""));
    }

    @Override
    public void replaceEnding(String endings, String behind, String replacement) {
        after("ending-" + endings.replace(' ', '-'), REPLACE,
                filter -> filter.param(PATTERN, behind + "(?:" + endings.replace(' ', '|') + ")\\z").param(REPLACEMENT, replacement));
    }

    @Override
    public void stems(Families families) {
        String[] rules = families.stems().entrySet().stream().map(word -> word.getKey() + " => " + word.getValue()).sorted().toArray(String[]::new);
        after("stems", "stemmer_override", filter -> filter.param("rules", rules));
    }

    @Override
    public void stem() {
        after("stem", "snowball", filter -> filter.param("language", "French"));
    }

    @Override
    public void dropAccents() {
        after.add("asciifolding");
    }

    @Override
    public void alsoWithoutAccents() {
        after("also-without-accents", "asciifolding", filter -> filter.param("preserve_original", true));
    }

    @Override
    public void once() {
        after.add("remove_duplicates");
    }

    @Override
    public void runTogether(int fewest, int most) {
        after("run-together", "shingle", filter -> filter.param("min_shingle_size", fewest).param("max_shingle_size", most)
                .param("output_unigrams", false).param("token_separator", ""));
    }

    @Override
    public void beginnings(int shortest, int longest) {
        after("beginnings", "edge_ngram", filter -> filter.param("min_gram", shortest).param("max_gram", longest).param("preserve_original", true));
    }

    private void before(String name, String type, Function<ElasticsearchAnalysisComponentParametersStep, ?> settings) {
        if (told.add(name)) {
            settings.apply(node.charFilter(name).type(type));
        }
        before.add(name);
    }

    private void after(String name, String type, Function<ElasticsearchAnalysisComponentParametersStep, ?> settings) {
        if (told.add(name)) {
            settings.apply(node.tokenFilter(name).type(type));
        }
        after.add(name);
    }

    private static List<String> lines(String file) {
        try {
            return Arrays.asList(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8).split("\\R"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(MatchResult mapping) {
        return escaped(mapping.group(1)) + "=>" + escaped(mapping.group(2));
    }

    private static String escaped(String letters) {
        return letters.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }
}
