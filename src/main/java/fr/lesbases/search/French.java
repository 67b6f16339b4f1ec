package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** French text as words, cut in this process: as the texts of the index are, wherever it is. */
final class French {

    static final int SHORTEST_BEGINNING = 2;

    static final Analyzer SPLIT = LuceneSteps.of(FrenchWords.SPLIT);
    static final Analyzer WRITTEN = LuceneSteps.of(FrenchWords.WRITTEN);
    static final Analyzer STEMMED = LuceneSteps.of(FrenchWords.STEMMED);
    static final Analyzer RUN_TOGETHER = LuceneSteps.of(FrenchWords.RUN_TOGETHER);
    static final Analyzer BEGINNINGS = LuceneSteps.of(FrenchWords.BEGINNINGS);

    private French() {
    }

    /** The words of a text in its order. */
    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** A word, and where the text has it: from {@code start}, up to before {@code end}. */
    record Token(String word, int start, int end) {}
}
