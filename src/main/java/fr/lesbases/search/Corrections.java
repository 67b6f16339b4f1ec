package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import fr.lesbases.search.QueryWords.Word;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody may have meant who mistyped a word. Words come out of texts that the viewer reads, and out of nothing else: so no word of a text that is private
 * is told to others.
 */
final class Corrections {

    /** The words of the texts without accents, with how they are written there and how often. */
    private final Map<String, Map<String, Long>> known = new HashMap<>();

    Corrections(Collection<String> texts) {
        texts.forEach(text -> French.tokens(French.SPLIT, text).stream().map(Token::word)
                .forEach(word -> known.computeIfAbsent(plain(word), any -> new HashMap<>()).merge(word, 1L, Long::sum)));
    }

    /** The query with other words in the place of these, all else as it was typed; empty where none of them is near a known one. */
    Optional<String> correct(String typed, Collection<Word> doubtful) {
        String corrected = typed;
        for (Word word : doubtful) {
            Optional<String> meant = nearest(word);
            if (meant.isPresent()) {
                corrected = replace(corrected, word.text(), meant.get());
            }
        }
        return Optional.of(corrected).filter(changed -> !changed.equals(typed));
    }

    /** With one mistake, else what sounds so, else with more mistakes; of these the most frequent one, with its accents as they are written most. */
    private Optional<String> nearest(Word word) {
        Predicate<Entry<String, Map<String, Long>>> sounding = known -> known.getValue().keySet().stream().map(French::forms).anyMatch(French.forms(word.text())::soundsAs);
        return Stream.concat(Stream.of(near(word, 1), sounding), IntStream.rangeClosed(2, word.mistakes()).mapToObj(mistakes -> near(word, mistakes))).flatMap(likely -> mostFrequent(likely).stream()).findFirst();
    }

    private static Predicate<Entry<String, Map<String, Long>>> near(Word word, int mistakes) {
        Predicate<String> near = NearWords.to(plain(word.text()), mistakes);
        return known -> near.test(known.getKey());
    }

    private Optional<String> mostFrequent(Predicate<Entry<String, Map<String, Long>>> likely) {
        return known.entrySet().stream().filter(likely)
                .max(Comparator.<Entry<String, Map<String, Long>>>comparingLong(entry -> entry.getValue().values().stream().mapToLong(Long::longValue).sum()).thenComparing(Entry::getKey))
                .map(entry -> entry.getValue().entrySet().stream().max(Entry.<String, Long>comparingByValue().thenComparing(Entry::getKey)).orElseThrow().getKey());
    }

    private static String replace(String typed, String word, String meant) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(typed).replaceFirst(Matcher.quoteReplacement(meant));
    }

    private static String plain(String word) {
        return French.tokens(French.WRITTEN, word).stream().map(Token::word).collect(Collectors.joining()).toLowerCase(Locale.FRENCH);
    }
}
