package fr.lesbases.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** French text as words, cut in this process: as the texts of the index are, wherever it is. */
final class French {

    static final int SHORTEST_BEGINNING = 2;

    /** Words a text has again and again: more than the vocabulary of most texts. */
    private static final int KNOWN_WORDS = 50_000;
    private static final int KNOWN_NAMES = 10_000;
    private static final Analyzer WRITTEN_WORD = LuceneSteps.formOf(FrenchWords.WRITTEN);
    private static final Analyzer STEMMED_WORD = LuceneSteps.formOf(FrenchWords.STEMMED);
    private static final LoadingCache<String, Forms> FORMS = Caffeine.newBuilder().maximumSize(KNOWN_WORDS).build(word -> new Forms(forms(WRITTEN_WORD, word).getFirst(), forms(STEMMED_WORD, word), Sounds.of(word.replace("'", ""))));

    /** Of terms and things that are suggested, looked at with each letter somebody types. */
    private static final LoadingCache<String, List<String>> NAMES = Caffeine.newBuilder().maximumSize(KNOWN_NAMES)
            .build(name -> tokens(French.SPLIT, name).stream().map(token -> forms(token.word()).written()).toList());

    static final Analyzer CUT = LuceneSteps.of(FrenchWords.CUT);
    static final Analyzer SPLIT = LuceneSteps.of(FrenchWords.SPLIT);
    static final Analyzer WRITTEN = KnownWords.inForm(forms -> List.of(forms.written()));
    static final Analyzer STEMMED = KnownWords.inForm(Forms::stems);
    static final Analyzer RUN_TOGETHER = KnownWords.followedBy(LuceneSteps.combined(FrenchWords.RUN_TOGETHER));
    static final Analyzer BEGINNINGS = KnownWords.followedBy(LuceneSteps.combined(FrenchWords.BEGINNINGS));

    private French() {
    }

    /**
     * A word as {@link #CUT} or {@link #SPLIT} makes it in the forms that are searched.
     *
     * @param stems the first of the word without its accents, which all who leave them out have in common; then that of the word with them, where it is another
     * @param sound of {@link Sounds}; empty where it has none that tells it from others
     */
    record Forms(String written, List<String> stems, String sound) {

        Forms {
            stems = List.copyOf(stems);
        }

        /** What tells words apart, and knows no accents. */
        String stem() {
            return stems.getFirst();
        }

        boolean soundsAs(Forms other) {
            return !sound.isEmpty() && sound.equals(other.sound());
        }
    }

    /** @param word of {@link #CUT} or {@link #SPLIT} */
    static Forms forms(String word) {
        return FORMS.get(word);
    }

    private static List<String> forms(Analyzer steps, String word) {
        List<String> forms = tokens(steps, word).stream().map(Token::word).toList();
        return forms.isEmpty() ? List.of(word) : forms;
    }

    /** The stem of each word of a text, in its order. */
    static List<String> stems(String text) {
        return tokens(SPLIT, text).stream().map(token -> forms(token.word()).stem()).toList();
    }

    /** How the words of a text sound, those that have a sound of their own. */
    static String sounds(String text) {
        return KnownWords.of(text).stream().map(Forms::sound).filter(sound -> !sound.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The words of a name in its order, without accents. */
    static List<String> plain(String name) {
        return NAMES.get(name);
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
