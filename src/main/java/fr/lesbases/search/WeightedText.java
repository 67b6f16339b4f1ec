package fr.lesbases.search;

/**
 * A text that is searched, and how much a word in it counts against one in the others. {@code name} as given to {@link IndexedText#declare}.
 *
 * @param isShort declared by {@link IndexedText#declareShort}
 */
public record WeightedText(String name, float weight, boolean isShort) {

    public static WeightedText ofShort(String name, float weight) {
        return new WeightedText(name, weight, true);
    }

    public static WeightedText ofLong(String name, float weight) {
        return new WeightedText(name, weight, false);
    }
}
