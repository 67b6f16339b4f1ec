package fr.lesbases.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A search with one list of choices beside the words, which the address holds as a whole (PRODUCT §9): {@code q}, one parameter for the choices,
 * {@code tri}, {@code page}. Several values are repeated parameters, as a form without script sends them.
 *
 * @param words as typed, cut at {@value QueryWords#MAX_LENGTH} characters; empty: all there are
 * @param chosen codes that narrow it, at most {@value #MAX_CHOSEN}
 * @param sort the code of an order
 * @param page from 1 to {@value #MAX_PAGE}
 */
public record ListQuery(String words, List<String> chosen, String sort, int page) {

    /** The order by how well the words are found. */
    public static final String RELEVANCE = "pertinence";
    public static final String BY_NAME = "nom";
    public static final String NEWEST = "recentes";
    /** Rows a page. */
    public static final int PAGE_SIZE = 20;
    /** Nobody reads so far; reading deep pages is what costs an index most. */
    public static final int MAX_PAGE = 500;
    /** Well beyond all there are; a limit for addresses made by machines. */
    public static final int MAX_CHOSEN = 100;
    public static final ListQuery ALL = new ListQuery("", List.of(), RELEVANCE, 1);

    private static final String WORDS = "q";
    private static final String SORT = "tri";
    private static final String PAGE = "page";

    public ListQuery {
        words = QueryWords.of(words).typed();
        chosen = chosen.stream().distinct().limit(MAX_CHOSEN).toList();
        page = Math.clamp(page, 1, MAX_PAGE);
    }

    /** @param parameters of the address: repeated or parted by commas; what is unknown is ignored @param facet the name of the choices' parameter */
    public static ListQuery read(Map<String, List<String>> parameters, String facet, Predicate<String> isKnown, List<String> sorts) {
        return new ListQuery(String.join(" ", parameters.getOrDefault(WORDS, List.of())), values(parameters, facet).filter(isKnown).toList(),
                values(parameters, SORT).filter(sorts::contains).findFirst().orElse(RELEVANCE),
                values(parameters, PAGE).filter(number -> number.matches("\\d{1,6}")).map(Integer::parseInt).findFirst().orElse(1));
    }

    private static Stream<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip);
    }

    /** What {@link #read} reads; what goes without saying is left out. */
    public Map<String, List<String>> parameters(String facet) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, List.of(words));
        }
        if (!chosen.isEmpty()) {
            parameters.put(facet, chosen);
        }
        if (!sort.equals(RELEVANCE)) {
            parameters.put(SORT, List.of(sort));
        }
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        return parameters;
    }

    /** Whether there is something to be relevant to. */
    public boolean hasWords() {
        return !QueryWords.of(words).isEmpty();
    }

    /** The order the results really have: without words nothing is more relevant. @param sorts relevance first, then the one in its place */
    public String sortAmong(List<String> sorts) {
        return sort.equals(RELEVANCE) && !hasWords() ? sorts.get(1) : sort;
    }

    /** Each change of what is looked for leads to the first page. */
    public ListQuery with(String code) {
        return new ListQuery(words, Stream.concat(chosen.stream(), Stream.of(code)).toList(), sort, 1);
    }

    public ListQuery without(String code) {
        return new ListQuery(words, chosen.stream().filter(one -> !one.equals(code)).toList(), sort, 1);
    }

    public ListQuery withoutChosen() {
        return new ListQuery(words, List.of(), sort, 1);
    }

    public ListQuery withWords(String other) {
        return new ListQuery(other, chosen, sort, 1);
    }

    public ListQuery withSort(String other) {
        return new ListQuery(words, chosen, other, 1);
    }

    public ListQuery withPage(int other) {
        return new ListQuery(words, chosen, sort, other);
    }
}
