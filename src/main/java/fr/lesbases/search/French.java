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
    private static final String JOINED = "(?iu)(?<![\\p{L}\\p{N}])(" + String.join("|", JOINED_PREFIXES) + ")[-\u2010\u2011](?=\\p{L})";
    /** What the standard tokenizer takes for a part of a word and people don't. */
    private static final String SEPARATORS = "[._:]";
    /** Endings of the present that the stemmers leave: finissez, utilisent, partageons. */
    private static final String PRESENT_IR = "(?<=\\p{L}{3})iss(ez|ons|ent)$";
    private static final String PRESENT_ER = "(?<=\\p{L}{2}(is|ag))(ent|eons)$";
    /** Plurals that the stemmer leaves or takes for verbs: vidéos, connexions, jeux; words of three letters and those as mois stay. */
    private static final String PLURAL_S = "(?<=\\p{L}{2}[^sy\\P{L}])(?<!oi)s$";
    private static final String PLURAL_X = "(?<=eu|ou|eau)x$";
    static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 20;

    /** Lower-case words with their accents. */
    static final Analyzer SPLIT = analyzer(words -> {
    });
    /** Words without accents. */
    static final Analyzer WRITTEN = analyzer(words -> words.addTokenFilter("asciiFolding"));
    /**
     * Stems: plurals, feminines and conjugated forms fall together. What the stemmer does not know, the patterns before it do, and stems.txt.
     * Accents go last, since the stemmer needs them.
     */
    static final Analyzer STEMMED = analyzer(words -> {
        replace(words, PRESENT_IR, "ir");
        replace(words, PRESENT_ER, "er");
        words.addTokenFilter("stemmerOverride", "dictionary", "search/stems.txt");
        replace(words, PLURAL_S, "");
        replace(words, PLURAL_X, "");
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
                    .addCharFilter("patternReplace", "pattern", JOINED, "replacement", "$1")
                    .addCharFilter("patternReplace", "pattern", SEPARATORS, "replacement", " ")
                    // Before the stemmer, which would find two stems
                    .addCharFilter("patternReplace", "pattern", "[œŒ]", "replacement", "oe")
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

    private static void replace(CustomAnalyzer.Builder words, String pattern, String replacement) throws IOException {
        words.addTokenFilter("patternReplace", "pattern", pattern, "replacement", replacement);
    }

    private interface More {
        void addTo(CustomAnalyzer.Builder words) throws IOException;
    }
}
