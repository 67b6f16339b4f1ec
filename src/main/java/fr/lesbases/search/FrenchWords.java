package fr.lesbases.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * Stems: plurals, feminines and conjugated forms fall together, with their accents or without. What the stemmer does not know, the endings before it do, and the
     * families. Accents go last, since the stemmer needs them.
     */
    STEMMED {
        @Override
        void form(WordSteps words) {
            dropApostrophes(words);
            words.alsoWithoutAccents();
            words.stems(FAMILIES);
            // Of the present, which the stemmer leaves: finissez, trouvent, informent, partageons
            words.replaceEnding("issez issons issent", "(?<=\\p{L}{3})", "ir");
            words.replaceEnding("ment", "(?<=for|fir|som|nom|gram|pri|esti|ani|fil|[^e]su|dor|allu|cla|enta|chô|cal|(?<!\\p{L})ai)", "mer");
            words.replaceEnding("ent", "(?<=\\p{L}[^m])(?<!" + OTHERS_IN_ENT + ")", "er");
            words.replaceEnding("eons", "(?<=\\p{L}{2}ag)", "er");
            // Plurals that the stemmer leaves or takes for verbs: vidéos, connexions, jeux; words of three letters, those as mois and adjectives as sérieux stay
            words.replaceEnding("s", "(?<=\\p{L}{2}[^sy\\P{L}])(?<!oi)", "");
            words.replaceEnding("x", "(?<=jeu|lieu|feu|veu|dieu|ou)", "");
            // accessibilité, simplification, contributrice, conseillère
            List.of("ibilité", "ibilite").forEach(ending -> words.replaceEnding(ending, "(?<=\\p{L}{2})", "ible"));
            List.of("ification", "ifie", "ifié", "ifiée", "ifiee", "ifiez").forEach(ending -> words.replaceEnding(ending, "(?<=\\p{L}{2})", "ifier"));
            words.replaceEnding("trice", "(?<=\\p{L}{2})", "teur");
            List.of("ère", "ere").forEach(ending -> words.replaceEnding(ending, "(?<=\\p{L}{3})", "er"));
            // Written without accents: évaluée
            words.replaceEnding("ee", "(?<=\\p{L}{2})", "er");
            words.stem();
            words.dropAccents();
            words.once();
        }
    },
    /** Two or three words that follow each other, written as one, each without the ending of its plural; asked for by {@link RunTogether#ways}: "motsdepasse" finds "mot de passe". */
    RUN_TOGETHER {
        @Override
        void form(WordSteps words) {
            WRITTEN.form(words);
        }

        @Override
        void combine(WordSteps words) {
            words.replaceEnding(RunTogether.PLURALS, RunTogether.BEFORE_PLURAL, "");
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

    static final Families FAMILIES = new Families("search/familles.txt");

    /** Before "ent", from the beginning of the word on. */
    private static final String OTHERS_IN_ENT = "(?<!\\p{L})(?:in|im|mé|me|co)?(?:" + Families.lines("search/autres-en-ent.txt").flatMap(line -> Stream.of(line.split(" ")))
            .flatMap(word -> Stream.of(word, Families.withoutAccents(word))).distinct().collect(Collectors.joining("|")) + ")";

    /** Prefixes that people write with a hyphen or without, with the same meaning. */
    private static final List<String> JOINED_PREFIXES = List.of("e", "co", "wi", "anti", "auto", "bio", "cyber", "extra", "géo", "hyper", "inter", "intra", "macro",
            "méta", "micro", "mini", "mono", "multi", "péri", "pluri", "poly", "post", "pré", "pro", "ré", "semi", "socio", "super", "télé", "trans", "ultra", "vidéo", "web");
    private static final String HYPHEN = "[-‐‑]";
    /**
     * What joins: the hyphen behind a prefix, and the points between the letters of an acronym (C.A.F.). Each first: what a pattern begins with is asked at every place of every text.
     */
    private static final String JOINING = HYPHEN + "(?<=(?<![\\p{L}\\p{N}])(?iu:" + String.join("|", JOINED_PREFIXES) + ")" + HYPHEN + ")(?=\\p{L})"
            + "|\\.(?<=(?<![\\p{L}\\p{N}])\\p{Lu}\\.)(?=\\p{Lu}(?![\\p{L}\\p{N}]))";
    private static final String BREAK = "[·•‧⋅.(/‐‑-]";
    /** The other gender beside a word, so that usager·e·s, conseiller·ère, étudiant(e)s and animateur/trice are usagers, conseiller, étudiants and animateur. */
    private static final String OTHER_GENDER = BREAK + "(?<=\\p{L}{2}" + BREAK + ")(?iu:[nltsv]?e|[tr]{0,2}ice|t?euse|e?sse|i?ère|elle|ale|ive|i?enne)(?:\\)|" + BREAK + "(?=s))?(?=s?(?![\\p{L}\\p{N}]))";
    private static final int LONGEST_BEGINNING = 20;

    void tell(WordSteps words) {
        words.leaveOut(JOINING + "|" + OTHER_GENDER);
        words.letters("search/letters.txt");
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
