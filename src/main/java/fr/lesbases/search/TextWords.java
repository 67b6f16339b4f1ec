package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that say something, whatever their form: plurals and conjugated forms are one word, little words (de, pour, comment…) are none. */
public final class TextWords {

    /** By their stems, in the text's order: each as the text has it first. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private TextWords(String text) {
        for (Token token : French.tokens(French.SPLIT, text)) {
            if (!QueryReader.isLittle(token.word())) {
                words.putIfAbsent(French.forms(token.word()).stem(), token.word());
            }
        }
    }

    public static TextWords of(String text) {
        return new TextWords(text);
    }

    /** In the text's order, to be looked for. */
    public List<String> texts() {
        return List.copyOf(words.values());
    }

    /** How many both have. */
    public int common(TextWords other) {
        return (int) words.keySet().stream().filter(other.words::containsKey).count();
    }

    /** The part of all words of the two that both have, from 0 to 1 (Jaccard); 0 where there are none. */
    public double likeness(TextWords other) {
        int common = common(other);
        int all = words.size() + other.words.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The numbers among them: what tells the parts of a series and the years of a report apart. */
    public Set<String> numbers() {
        return words.values().stream().filter(word -> word.chars().allMatch(Character::isDigit)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
