package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How French text becomes words. All ways cut text alike, so that a word found in a query and the same word in a text always meet:
 * articles before an apostrophe of either kind are dropped, {@code e-mail} is {@code email}, {@code site.fr} and {@code mon_fichier} are two words each.
 * No word is left out of the index: titles are often made of little words.
 */
final class French {

    /** Prefixes that people write with a hyphen or without, with the same meaning. */
    private static final List<String> JOINED_PREFIXES = List.of("e", "co", "wi", "anti", "auto", "bio", "cyber", "extra", "géo", "hyper", "inter", "intra", "macro",
            "méta", "micro", "mini", "mono", "multi", "péri", "pluri", "poly", "post", "pré", "pro", "ré", "semi", "socio", "super", "télé", "trans", "ultra", "vidéo", "web");
    /** The hyphen first, which most texts don't have. */
    private static final String JOINING = "(?iu)[-\u2010\u2011](?<=(?<![\\p{L}\\p{N}])(" + String.join("|", JOINED_PREFIXES) + ")[-\u2010\u2011])(?=\\p{L})";
    static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 20;

    /** Lower-case words with their accents. */
    static final Analyzer SPLIT = analyzer(words -> {
    });
    /** Words without accents. */
    static final Analyzer WRITTEN = analyzer(words -> words.addTokenFilter("asciiFolding"));
    /**
     * Stems: plurals, feminines and conjugated forms fall together. What the stemmer does not know, the endings before it do, and stems.txt.
     * Accents go last, since the stemmer needs them.
     */
    static final Analyzer STEMMED = analyzer(words -> {
        // Of the present, which the stemmers leave: finissez, utilisent, partageons
        replace(words, "issez issons issent", "(?<=\\p{L}{3})", "ir");
        replace(words, "ent eons", "(?<=\\p{L}{2}(is|ag))", "er");
        words.addTokenFilter("stemmerOverride", "dictionary", "search/stems.txt");
        // Plurals that the stemmer leaves or takes for verbs: vidéos, connexions, jeux; words of three letters and those as mois stay
        replace(words, "s", "(?<=\\p{L}{2}[^sy\\P{L}])(?<!oi)", "");
        replace(words, "x", "(?<=eu|ou)", "");
        words.addTokenFilter("snowballPorter", "language", "French").addTokenFilter("asciiFolding");
    });
    /** Two or three words that follow each other, written as one; asked for with {@link #WRITTEN}: "motdepasse" finds "mot de passe". */
    static final Analyzer RUN_TOGETHER = analyzer(words -> words.addTokenFilter("asciiFolding")
            .addTokenFilter("shingle", "minShingleSize", "2", "maxShingleSize", "3", "outputUnigrams", "false", "tokenSeparator", ""));
    /** Every beginning of every word, from {@value #SHORTEST_BEGINNING} letters on; asked for with {@link #WRITTEN}. */
    static final Analyzer BEGINNINGS = analyzer(words -> words.addTokenFilter("asciiFolding").addTokenFilter("edgeNGram",
            "minGramSize", String.valueOf(SHORTEST_BEGINNING), "maxGramSize", String.valueOf(LONGEST_BEGINNING), "preserveOriginal", "true"));

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

    private static Analyzer analyzer(More more) {
        try {
            CustomAnalyzer.Builder words = CustomAnalyzer.builder()
                    .addCharFilter("mapping", "mapping", "search/letters.txt")
                    .addCharFilter("patternReplace", "pattern", JOINING, "replacement", "")
                    .withTokenizer("standard")
                    .addTokenFilter("elision")
                    .addTokenFilter("lowercase")
                    // aujourd'hui, with either apostrophe or none
                    .addTokenFilter("patternReplace", "pattern", "['’]", "replacement", "");
            more.addTo(words);
            return words.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(CustomAnalyzer.Builder words, String endings, String behind, String replacement) throws IOException {
        words.addTokenFilter(EndingFilterFactory.class, "endings", endings, "behind", behind, "replacement", replacement);
    }

    private interface More {
        void addTo(CustomAnalyzer.Builder words) throws IOException;
    }
}
