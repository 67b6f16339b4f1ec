package fr.lesbases.resource;

import fr.lesbases.search.QueryWords;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabulary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search for resources, which the address holds as a whole (PRODUCT §9): {@code q}, one parameter for each vocabulary and each
 * {@link ResourceFacet}, {@code tri}, {@code page}. Several values are repeated parameters, as a form without script sends them.
 *
 * @param words as typed, cut at {@value QueryWords#MAX_LENGTH} characters; empty: all resources
 * @param chosen terms that narrow it, at most {@value #MAX_CHOSEN}
 * @param also what narrows it beside them
 * @param page from 1 to {@value #MAX_PAGE}
 */
public record ResourceQuery(String words, Classification chosen, FacetChoices also, ResourceSort sort, int page) {

    /** Rows a page. */
    public static final int PAGE_SIZE = ResourceCatalogue.PAGE_SIZE;
    /** Nobody reads so far; reading deep pages is what costs an index most. */
    public static final int MAX_PAGE = 500;
    /** Well beyond all there are; a limit for addresses made by machines. */
    public static final int MAX_CHOSEN = 100;
    public static final ResourceQuery ALL = new ResourceQuery("", Classification.EMPTY, FacetChoices.NONE, ResourceSort.RELEVANCE, 1);

    private static final String PATH = "/rechercher/ressources";
    static final String FEED_PATH = PATH + ".atom";
    private static final String WORDS = "q";
    private static final String SORT = "tri";
    private static final String PAGE = "page";

    public ResourceQuery {
        words = QueryWords.of(words).typed();
        if (chosen.terms().size() > MAX_CHOSEN) {
            chosen = new Classification(chosen.terms().subList(0, MAX_CHOSEN));
        }
        page = Math.clamp(page, 1, MAX_PAGE);
    }

    /** @param parameters of the address: repeated or parted by commas; what is unknown is ignored */
    public static ResourceQuery read(Map<String, List<String>> parameters, Collection<Vocabulary> vocabularies) {
        List<TermRef> chosen = vocabularies.stream().flatMap(vocabulary -> {
            List<TermRef> known = vocabulary.terms().stream().map(term -> term.ref()).toList();
            return values(parameters, vocabulary.code()).map(code -> new TermRef(vocabulary.code(), code)).filter(known::contains);
        }).toList();
        return new ResourceQuery(String.join(" ", parameters.getOrDefault(WORDS, List.of())), new Classification(chosen), FacetChoices.read(name -> values(parameters, name)),
                values(parameters, SORT).flatMap(code -> ResourceSort.of(code).stream()).findFirst().orElse(ResourceSort.RELEVANCE),
                values(parameters, PAGE).filter(number -> number.matches("\\d{1,6}")).map(Integer::parseInt).findFirst().orElse(1));
    }

    private static Stream<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip);
    }

    /** What {@link #read} reads; what goes without saying is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, List.of(words));
        }
        chosen.terms().stream().map(TermRef::vocabulary).distinct().forEach(vocabulary -> parameters.put(vocabulary, codes(vocabulary)));
        also.values().forEach((facet, codes) -> parameters.put(facet.parameter(), codes));
        if (sort != ResourceSort.RELEVANCE) {
            parameters.put(SORT, List.of(sort.code()));
        }
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        return parameters;
    }

    /** Of its page, from the root: PRODUCT §9. */
    public String address() {
        return address(PATH, this);
    }

    /** Of its feed, which knows neither page nor order. */
    public String feedAddress() {
        return address(FEED_PATH, withSort(ResourceSort.RELEVANCE));
    }

    private static String address(String path, ResourceQuery wanted) {
        String query = wanted.parameters().entrySet().stream().flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    public List<String> codes(String vocabulary) {
        return chosen.of(vocabulary).stream().map(TermRef::code).toList();
    }

    public boolean isNarrowed() {
        return !chosen.terms().isEmpty() || !also.isEmpty();
    }

    /** How many values are chosen. */
    public int numberOfChoices() {
        return chosen.terms().size() + also.size();
    }

    public boolean isChosen(TermRef term) {
        return chosen.terms().contains(term);
    }

    /** Each change of what is looked for leads to the first page. */
    public ResourceQuery withWords(String other) {
        return new ResourceQuery(other, chosen, also, sort, 1);
    }

    public ResourceQuery with(TermRef term) {
        return new ResourceQuery(words, new Classification(Stream.concat(chosen.terms().stream(), Stream.of(term)).toList()), also, sort, 1);
    }

    public ResourceQuery without(TermRef term) {
        return new ResourceQuery(words, new Classification(chosen.terms().stream().filter(one -> !one.equals(term)).toList()), also, sort, 1);
    }

    public ResourceQuery with(ResourceFacet facet, String code) {
        return with(also.with(facet, code));
    }

    public ResourceQuery without(ResourceFacet facet, String code) {
        return with(also.without(facet, code));
    }

    private ResourceQuery with(FacetChoices other) {
        return new ResourceQuery(words, chosen, other, sort, 1);
    }

    public ResourceQuery withoutChoices() {
        return new ResourceQuery(words, Classification.EMPTY, FacetChoices.NONE, sort, 1);
    }

    /** The same without the choices in one facet, for each that has some. */
    List<ResourceQuery> withoutOneFacet() {
        Stream<ResourceQuery> vocabularies = chosen.terms().stream().map(TermRef::vocabulary).distinct()
                .map(code -> new ResourceQuery(words, new Classification(chosen.terms().stream().filter(term -> !term.vocabulary().equals(code)).toList()), also, sort, 1));
        return Stream.concat(vocabularies, also.values().keySet().stream().map(facet -> with(also.without(facet)))).toList();
    }

    public ResourceQuery withSort(ResourceSort other) {
        return new ResourceQuery(words, chosen, also, other, 1);
    }

    /** The order the results really have: without words nothing is more relevant, and the newest come first. */
    public ResourceSort effectiveSort() {
        return sort == ResourceSort.RELEVANCE && QueryWords.of(words).isEmpty() ? ResourceSort.NEWEST : sort;
    }

    public ResourceQuery withPage(int other) {
        return new ResourceQuery(words, chosen, also, sort, other);
    }
}
