package fr.lesbases.search;

/** The names of the analysers in the index. What they do: {@link French}. */
final class Analyzers {

    static final String STEMMED = "french";
    static final String WRITTEN = "french-written";
    static final String BEGINNINGS = "french-beginnings";

    private Analyzers() {
    }
}
