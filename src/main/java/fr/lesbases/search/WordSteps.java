package fr.lesbases.search;

/** The steps from a text to its words, in the order they are told: done by Lucene in this process ({@link LuceneSteps}) or by a node of OpenSearch ({@link OpenSearchSteps}). */
interface WordSteps {

    /** Before the text is cut, letters become others. @param file in the class path, {@code "one" => "other"} a line */
    void letters(String file);

    /** Before the text is cut, what the pattern finds is left out. */
    void leaveOut(String pattern);

    /** By the rules of Unicode. */
    void cut();

    /** Drops the article before an apostrophe of either kind. */
    void dropArticles();

    void lowerCase();

    /** Within each word, what the pattern finds is left out. */
    void shorten(String pattern);

    /** Replaces the ending of a word. @param endings parted by spaces @param behind a lookbehind that tells what has to stand before it */
    void replaceEnding(String endings, String behind, String replacement);

    /** These words are left alone from here on. @param families of {@link Families} */
    void stems(Families families);

    /** Snowball's for French. */
    void stem();

    void dropAccents();

    /** Each word that has accents twice in its place, with them and without. */
    void alsoWithoutAccents();

    /** What stands twice in one place once. */
    void once();

    /** In the place of the words, this many of them that follow each other as one. */
    void runTogether(int fewest, int most);

    /** In the place of each word its beginnings of this many letters, and the whole. */
    void beginnings(int shortest, int longest);
}
