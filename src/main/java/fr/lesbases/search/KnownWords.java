package fr.lesbases.search;

import fr.lesbases.search.French.Token;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a text in one of their forms, with two things remembered, since both were most of what the index costs: how the last text was cut, which several fields
 * of a document hold one after the other, and the forms of words ({@link French#forms}).
 */
final class KnownWords extends Tokenizer {

    /** In characters; a longer one is cut each time rather than kept. */
    private static final int LONGEST_REMEMBERED = 100_000;
    private static final ThreadLocal<Cut> LAST = ThreadLocal.withInitial(() -> new Cut("", List.of()));

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final UnaryOperator<String> form;
    private Iterator<Token> tokens = List.<Token>of().iterator();
    private int length;

    private record Cut(String text, List<Token> tokens) {}

    private KnownWords(UnaryOperator<String> form) {
        this.form = form;
    }

    static Analyzer inForm(UnaryOperator<String> form) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new KnownWords(form));
            }
        };
    }

    /** @param steps what else is done to the words */
    static Analyzer followedBy(CustomAnalyzer steps) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new KnownWords(UnaryOperator.identity());
                TokenStream changed = words;
                for (TokenFilterFactory step : steps.getTokenFilterFactories()) {
                    changed = step.create(changed);
                }
                return new TokenStreamComponents(words, changed);
            }
        };
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        Cut cut = cut(text.toString());
        tokens = cut.tokens().iterator();
        length = cut.text().length();
    }

    private static Cut cut(String text) {
        Cut last = LAST.get();
        if (last.text().equals(text)) {
            return last;
        }
        Cut cut = new Cut(text, French.tokens(French.SPLIT, text));
        if (text.length() <= LONGEST_REMEMBERED) {
            LAST.set(cut);
        }
        return cut;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!tokens.hasNext()) {
            return false;
        }
        Token token = tokens.next();
        word.append(form.apply(token.word()));
        place.setOffset(token.start(), token.end());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(length, length);
    }
}
