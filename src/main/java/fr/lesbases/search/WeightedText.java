package fr.lesbases.search;

/**
 * A text that is searched, and how much a word in it counts against one in the others. {@code name} as given to {@link IndexedText#declare}.
 *
 * @param hasBeginnings declared by {@link IndexedText#declareShort}
 * @param hasRunTogether as it has the sounds of its words: declared by {@link IndexedText#declareShort} or {@link IndexedText#declareParagraph}
 */
public record WeightedText(String name, float weight, boolean hasBeginnings, boolean hasRunTogether) {

    public static WeightedText ofShort(String name, float weight) {
        return new WeightedText(name, weight, true, true);
    }

    public static WeightedText ofParagraph(String name, float weight) {
        return new WeightedText(name, weight, false, true);
    }

    public static WeightedText ofLong(String name, float weight) {
        return new WeightedText(name, weight, false, false);
    }
}
