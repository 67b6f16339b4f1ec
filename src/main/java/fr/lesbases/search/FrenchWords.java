package fr.lesbases.search;

import java.util.List;

/**
 * How French text becomes words, told once for every kind of index. All ways cut text alike, so that a word found in a query and the same word in a text always meet:
 * articles before an apostrophe of either kind are dropped, {@code e-mail} is {@code email}, {@code site.fr} and {@code mon_fichier} are two words each.
 * No word is left out of the index: titles are often made of little words.
 */
enum FrenchWords {
    /** Lower-case words with their accents and apostrophes: what all others are made of. */
    CUT {
        @Override
        void form(WordSteps words) {
        }
    },
    /** Lower-case words with their accents. */
    SPLIT {
        @Override
        void form(WordSteps words) {
            dropApostrophes(words);
        }
    },
    /** Words without accents. */
    WRITTEN {
        @Override
        void form(WordSteps words) {
            dropApostrophes(words);
            words.dropAccents();
        }
    },
    /**
     * Stems: plurals, feminines and conjugated forms fall together. What the stemmer does not know, the endings before it do, and stems.txt.
     * Accents go last, since the stemmer needs them.
     */
    STEMMED {
        @Override
        void form(WordSteps words) {
            dropApostrophes(words);
            // Of the present, which the stemmers leave: finissez, utilisent, partageons
            words.replaceEnding("issez issons issent", "(?<=\\p{L}{3})", "ir");
            words.replaceEnding("ent eons", "(?<=\\p{L}{2}(is|ag))", "er");
            words.stems("search/stems.txt");
            // Plurals that the stemmer leaves or takes for verbs: vidéos, connexions, jeux; words of three letters and those as mois stay
            words.replaceEnding("s", "(?<=\\p{L}{2}[^sy\\P{L}])(?<!oi)", "");
            words.replaceEnding("x", "(?<=eu|ou)", "");
            words.stem();
            words.dropAccents();
        }
    },
    /** Two or three words that follow each other, written as one; asked for with {@link #WRITTEN}: "motdepasse" finds "mot de passe". */
    RUN_TOGETHER {
        @Override
        void form(WordSteps words) {
            WRITTEN.form(words);
        }

        @Override
        void combine(WordSteps words) {
            words.runTogether(2, 3);
        }
    },
    /** Every beginning of every word, from {@value French#SHORTEST_BEGINNING} letters on; asked for with {@link #WRITTEN}. */
    BEGINNINGS {
        @Override
        void form(WordSteps words) {
            WRITTEN.form(words);
        }

        @Override
        void combine(WordSteps words) {
            words.beginnings(French.SHORTEST_BEGINNING, LONGEST_BEGINNING);
        }
    };

    /** Prefixes that people write with a hyphen or without, with the same meaning. */
    private static final List<String> JOINED_PREFIXES = List.of("e", "co", "wi", "anti", "auto", "bio", "cyber", "extra", "géo", "hyper", "inter", "intra", "macro",
            "méta", "micro", "mini", "mono", "multi", "péri", "pluri", "poly", "post", "pré", "pro", "ré", "semi", "socio", "super", "télé", "trans", "ultra", "vidéo", "web");
    /** The hyphen first, and as one letter: what a pattern begins with is asked at every place of every text. */
    private static final String JOINING = "-(?<=(?<![\\p{L}\\p{N}])(?iu:" + String.join("|", JOINED_PREFIXES) + ")-)(?=\\p{L})";
    private static final int LONGEST_BEGINNING = 20;

    void tell(WordSteps words) {
        words.letters("search/letters.txt");
        words.leaveOut(JOINING);
        words.cut();
        words.dropArticles();
        words.lowerCase();
        form(words);
        combine(words);
    }

    /** What becomes of each word, whatever stands beside it: worked out once for each that is met. */
    abstract void form(WordSteps words);

    /** What is made of the words once each has its form. */
    void combine(WordSteps words) {
    }

    /** aujourd'hui, with an apostrophe or none */
    private static void dropApostrophes(WordSteps words) {
        words.shorten("'");
    }
}
