package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/** Done in this process. */
final class LuceneSteps implements WordSteps {

    private final CustomAnalyzer.Builder words = CustomAnalyzer.builder();

    private LuceneSteps() {
    }

    static Analyzer of(FrenchWords french) {
        LuceneSteps steps = new LuceneSteps();
        french.tell(steps);
        return steps.words.build();
    }

    /** The form of a word that is cut already. */
    static CustomAnalyzer formOf(FrenchWords french) {
        return ofWords(french::form);
    }

    /** What is made of words that have their form. */
    static CustomAnalyzer combined(FrenchWords french) {
        return ofWords(french::combine);
    }

    private static CustomAnalyzer ofWords(Consumer<WordSteps> told) {
        LuceneSteps steps = new LuceneSteps();
        add(() -> steps.words.withTokenizer("keyword"));
        told.accept(steps);
        return steps.words.build();
    }

    @Override
    public void letters(String file) {
        add(() -> words.addCharFilter("mapping", "mapping", file));
    }

    @Override
    public void leaveOut(String pattern) {
        add(() -> words.addCharFilter("patternReplace", "pattern", pattern, "replacement", ""));
    }

    @Override
    public void cut() {
        add(() -> words.withTokenizer("standard"));
    }

    @Override
    public void dropArticles() {
        add(() -> words.addTokenFilter("elision"));
    }

    @Override
    public void lowerCase() {
        add(() -> words.addTokenFilter("lowercase"));
    }

    @Override
    public void shorten(String pattern) {
        add(() -> words.addTokenFilter("patternReplace", "pattern", pattern, "replacement", ""));
    }

    @Override
    public void replaceEnding(String endings, String behind, String replacement) {
        add(() -> words.addTokenFilter(EndingFilterFactory.class, "endings", endings, "behind", behind, "replacement", replacement));
    }

    @Override
    public void stems(Families families) {
        add(() -> words.addTokenFilter(FamiliesFilterFactory.class, "file", families.file()));
    }

    @Override
    public void stem() {
        add(() -> words.addTokenFilter("snowballPorter", "language", "French"));
    }

    @Override
    public void dropAccents() {
        add(() -> words.addTokenFilter("asciiFolding"));
    }

    @Override
    public void alsoWithoutAccents() {
        add(() -> words.addTokenFilter("asciiFolding", "preserveOriginal", "true"));
    }

    @Override
    public void once() {
        add(() -> words.addTokenFilter("removeDuplicates"));
    }

    @Override
    public void runTogether(int fewest, int most) {
        add(() -> words.addTokenFilter("shingle", "minShingleSize", String.valueOf(fewest), "maxShingleSize", String.valueOf(most), "outputUnigrams", "false", "tokenSeparator", ""));
    }

    @Override
    public void beginnings(int shortest, int longest) {
        add(() -> words.addTokenFilter("edgeNGram", "minGramSize", String.valueOf(shortest), "maxGramSize", String.valueOf(longest), "preserveOriginal", "true"));
    }

    private static void add(Step step) {
        try {
            step.add();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void add() throws IOException;
    }
}
