package fr.lesbases.search;

/** A text that is searched, and how much a word in it counts against one in the others. {@code name} as given to {@link IndexedText#declare}. */
public record WeightedText(String name, float weight) {}
