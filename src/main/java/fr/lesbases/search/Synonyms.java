package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Ways to say the same: acronyms of the field, what people call things. Asked for by a query, so the index need not know them. */
@Component
class Synonyms {

    static final Synonyms NONE = new Synonyms(List.of());

    /** Of a word that is being typed: fewer letters begin too much. */
    private static final int SHORTEST_BEGUN = 4;
    private static final int MOST_BEGUN = 6;
    /** A word and a little one before it. */
    private static final int MOST_LITTLE = 2;

    private final Map<List<String>, Set<String>> others = new HashMap<>();
    /** Without accents, word by word; no acronyms. */
    private final Map<List<String>, Set<String>> written = new LinkedHashMap<>();
    private final int longest;

    /** One group a line, parted by commas; empty lines and those that begin with # say nothing. @param theirs of the installation, which have to be there */
    @Autowired
    Synonyms(@Value("classpath:search/synonymes.txt") Resource ours, @Value("${lesbases.search.synonyms:}") List<Resource> theirs) {
        this(Stream.concat(Stream.of(ours), theirs.stream()).flatMap(Synonyms::lines).toList());
    }

    Synonyms(List<String> lines) {
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    private void add(String line) {
        List<String> group = Arrays.stream(line.split(",")).map(String::strip).filter(way -> !way.isEmpty()).toList();
        for (String way : group) {
            Set<String> known = others.computeIfAbsent(isAcronym(way) ? acronym(way) : stems(way), key -> new LinkedHashSet<>());
            group.stream().filter(other -> !other.equals(way)).forEach(known::add);
            if (!isAcronym(way)) {
                written.put(French.plain(way), known);
            }
        }
    }

    private static Stream<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One in capitals. It has no forms: CAF is neither the stem of café nor its beginning. */
    static boolean isAcronym(String way) {
        return way.equals(way.toUpperCase(Locale.ROOT)) && way.chars().allMatch(Character::isLetterOrDigit);
    }

    /** The longest way that the words begin with, two of them perhaps written as one, and the other ways; of one word and none where there is none. */
    Found at(List<String> words) {
        Set<String> ofAcronym = others.get(acronym(words.getFirst()));
        int most = QueryReader.isLittle(words.getFirst()) ? 0 : Math.min(words.size(), MOST_LITTLE * longest);
        for (int length = most; length > 0; length--) {
            Set<String> known = QueryReader.isLittle(words.get(length - 1)) ? null : others.get(stems(String.join(" ", words.subList(0, length))));
            if (known != null) {
                return new Found(length, new ArrayList<>(known), false);
            }
        }
        Set<String> ofJoined = words.size() > 1 ? others.get(stems(words.getFirst() + words.get(1))) : null;
        if (ofJoined != null) {
            return new Found(2, Stream.concat(Stream.of(words.getFirst() + words.get(1)), ofJoined.stream()).toList(), false);
        }
        return ofAcronym == null ? new Found(1, List.of(), false) : new Found(1, new ArrayList<>(ofAcronym), true);
    }

    /** Other ways to say what these words begin, the last one of which is being typed. */
    List<String> begunBy(List<String> words) {
        if (words.getLast().length() < SHORTEST_BEGUN) {
            return List.of();
        }
        List<String> typed = French.plain(String.join(" ", words));
        return written.entrySet().stream().filter(way -> begins(typed, way.getKey())).flatMap(way -> way.getValue().stream()).distinct().limit(MOST_BEGUN).toList();
    }

    private static boolean begins(List<String> typed, List<String> way) {
        int last = typed.size() - 1;
        return last < way.size() && way.get(last).startsWith(typed.get(last)) && way.subList(0, last).equals(typed.subList(0, last));
    }

    /** @param length of what is known, in words */
    record Found(int length, List<String> others, boolean isAcronym) {}

    /** What stands for itself among stems: in capitals, which no stem has. */
    private static List<String> acronym(String word) {
        return List.of(word.toUpperCase(Locale.ROOT));
    }

    /** Without little words: "protéger mes enfants" says what "protection des enfants" does. */
    private static List<String> stems(String text) {
        List<String> words = French.tokens(French.SPLIT, text).stream().map(French.Token::word).toList();
        List<String> telling = words.stream().filter(word -> !QueryReader.isLittle(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().map(word -> French.forms(word).stem()).toList();
    }
}
