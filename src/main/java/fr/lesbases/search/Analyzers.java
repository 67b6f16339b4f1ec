package fr.lesbases.search;

/** The names of the analysers in the index. What they do: {@link FrenchWords}. */
final class Analyzers {

    static final String STEMMED = "french";
    static final String WRITTEN = "french-written";
    static final String BEGINNINGS = "french-beginnings";
    static final String RUN_TOGETHER = "french-run-together";
    /** The name of the normalizer of what is sorted by. */
    static final String SORTED = "french-sorted";

    private Analyzers() {
    }
}
