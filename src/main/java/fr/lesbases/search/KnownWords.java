package fr.lesbases.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.lesbases.search.French.Forms;
import fr.lesbases.search.French.Token;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text in one of their forms. How the last text was cut and the forms of its words are remembered, since several fields of a document hold it one after
 * the other, and this is most of what the index costs.
 */
final class KnownWords extends Tokenizer {

    /** In characters; a longer one is cut each time rather than kept. */
    private static final int LONGEST_REMEMBERED = 100_000;
    /** What somebody looks for is asked of several fields of several kinds, and asked for again by others. */
    private static final int LONGEST_WORD = 40;
    private static final int KNOWN = 10_000;
    private static final LoadingCache<String, Cut> WORDS = Caffeine.newBuilder().maximumSize(KNOWN).build(KnownWords::cutAnew);
    private static final int READ_AT_ONCE = 1024;
    private static final ThreadLocal<Cut> LAST = ThreadLocal.withInitial(() -> new Cut("", List.of(), List.of()));

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final Function<Forms, List<String>> form;
    private final char[] part = new char[READ_AT_ONCE];
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Cut cut = LAST.get();
    private int next;
    private int nextForm;

    private record Cut(String text, List<Token> tokens, List<Forms> forms) {}

    private KnownWords(Function<Forms, List<String>> form) {
        this.form = form;
    }

    static Analyzer inForm(Function<Forms, List<String>> form) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new KnownWords(form));
            }
        };
    }

    /** @param steps what else is done to the words as written */
    static Analyzer followedBy(CustomAnalyzer steps) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new KnownWords(forms -> List.of(forms.written()));
                TokenStream changed = words;
                for (TokenFilterFactory step : steps.getTokenFilterFactories()) {
                    changed = step.create(changed);
                }
                return new TokenStreamComponents(words, changed);
            }
        };
    }

    /** The forms of the words of a text, in its order. */
    static List<Forms> of(String text) {
        return cut(text).forms();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        for (int length = input.read(part); length >= 0; length = input.read(part)) {
            text.append(part, 0, length);
        }
        cut = cut(text.toString());
        next = 0;
        nextForm = 0;
    }

    private static Cut cut(String text) {
        if (text.length() <= LONGEST_WORD) {
            return WORDS.get(text);
        }
        Cut last = LAST.get();
        if (last.text().equals(text)) {
            return last;
        }
        Cut cut = cutAnew(text);
        if (text.length() <= LONGEST_REMEMBERED) {
            LAST.set(cut);
        }
        return cut;
    }

    private static Cut cutAnew(String text) {
        List<Token> tokens = French.tokens(French.CUT, text);
        return new Cut(text, tokens, tokens.stream().map(token -> French.forms(token.word())).toList());
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == cut.tokens().size()) {
            return false;
        }
        Token token = cut.tokens().get(next);
        List<String> forms = form.apply(cut.forms().get(next));
        word.append(forms.get(nextForm));
        place.setOffset(token.start(), token.end());
        step.setPositionIncrement(nextForm == 0 ? 1 : 0);
        nextForm++;
        if (nextForm == forms.size()) {
            next++;
            nextForm = 0;
        }
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(cut.text().length(), cut.text().length());
    }
}
