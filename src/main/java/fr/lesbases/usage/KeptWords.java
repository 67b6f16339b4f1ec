package fr.lesbases.usage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a search as they are kept: one way to write them, and none where they may be about a person (decision 0021). */
final class KeptWords {

    /** Words are not kept. */
    static final String NONE = "";
    /** In characters. What is longer was pasted, and nobody else asks so. */
    static final int MAX_LENGTH = 80;
    /** Telephone, social security and file numbers have more; years and versions fewer. */
    private static final int TOO_MANY_DIGITS = 7;
    /** Names of people. */
    private static final String PEOPLE = "profils";
    private static final Pattern ADDRESS = Pattern.compile("@|\\[at\\]|\\(at\\)|arobase|://");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+#]+$");

    private KeptWords() {
    }

    /** @param kind the tab that was asked @param typed as somebody typed them */
    static String of(String kind, String typed) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.FRENCH).replaceAll("[’ʼ‘]", "'").replaceAll("[«»“”\"\\s\\p{Cntrl}\\p{Z}]+", " ");
        words = AROUND.matcher(words).replaceAll("");
        boolean mayTellOfSomebody = kind.equals(PEOPLE) || ADDRESS.matcher(words).find() || words.chars().filter(Character::isDigit).count() >= TOO_MANY_DIGITS;
        return mayTellOfSomebody || words.length() > MAX_LENGTH ? NONE : words;
    }
}
