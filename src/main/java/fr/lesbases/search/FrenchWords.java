package fr.lesbases.search;

import java.util.List;

/**
 * How French text becomes words, told once for every kind of index. All ways cut text alike, so that a word found in a query and the same word in a text always meet:
 * articles before an apostrophe of either kind are dropped, {@code e-mail} is {@code email}, {@code site.fr} and {@code mon_fichier} are two words each.
 * No word is left out of the index: titles are often made of little words.
 */
enum FrenchWords {
    /** Lower-case words with their accents. */
    SPLIT {
        @Override
        void more(WordSteps words) {
        }
    },
    /** Words without accents. */
    WRITTEN {
        @Override
        void more(WordSteps words) {
            words.dropAccents();
        }
    },
    /**
     * Stems: plurals, feminines and conjugated forms fall together. What the stemmer does not know, the endings before it do, and stems.txt.
     * Accents go last, since the stemmer needs them.
     */
    STEMMED {
        @Override
        void more(WordSteps words) {
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
        void more(WordSteps words) {
            words.dropAccents();
            words.runTogether(2, 3);
        }
    },
    /** Every beginning of every word, from {@value French#SHORTEST_BEGINNING} letters on; asked for with {@link #WRITTEN}. */
    BEGINNINGS {
        @Override
        void more(WordSteps words) {
            words.dropAccents();
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
        // aujourd'hui, with an apostrophe or none
        words.shorten("'");
        more(words);
    }

    abstract void more(WordSteps words);
}
