package fr.lesbases.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How French words sound, so that "robotik" and "hamessonage" are robotique and hameçonnage: words that may be taken for each other by ear have the same letters here.
 * Looked at only where nothing has a word as it was typed, so it may be coarse. Worked out by us for both back ends: OpenSearch's own way to do this is a plugin.
 */
final class Sounds {

    /** Shorter words sound like too many others. */
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_SOUND = 3;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** One after the other, on lower-case letters without accents; those in capitals are done. */
    private static final List<Step> STEPS = List.of(
            // Consonants that several letters write
            step("sch|sh", "C"), step("ch(?=[rln])|(?<=psy)ch", "k"), step("ch", "C"), step("ph", "f"), step("h", ""),
            step("[cx]c(?=[eiy])", "ks"), step("c(?=[eiy])", "s"), step("[ck]?qu?|c+", "k"), step("x(?!$)", "ks"),
            step("gu(?=[eiy])", "G"), step("ge(?=[ao])|g(?=[eiy])", "j"), step("gn", "ni"),
            // action and initial, not question; s and z are mixed up
            step("(?<![sx])t(?=i(?:on|al|el|eu))", "s"), step("z", "s"), step("mpt", "mt"),
            // travail and travaille
            step("(?<=[aeou])il(?:l|$)", "I"),
            // Vowels that several letters write; with m or n only where the two are one sound
            step("e?au", "o"), step("o[iy]", "wa"), step("oeu|oe|eu|ue(?=I)", "e"), step("o[uo]", "w"),
            step("(?:[ae]i|[iy])[mn](?![aeiouymn])", "in"), step("[ae][mn](?![aeiouymn])", "an"), step("om(?![aeiouymn])", "on"), step("[ae]i|[ae]y(?![aeiou])", "e"), step("y", "i"),
            step("(.)\\1+", "$1"),
            // What is not heard at the end
            step("(?<=.{2})[sx]$", ""), step("(?<=an|on|in|r|wa)[td]$", ""), step("(?<=.{2})er?$", ""));

    private Sounds() {
    }

    private record Step(Pattern pattern, String replacement) {}

    private static Step step(String pattern, String replacement) {
        return new Step(Pattern.compile(pattern), replacement);
    }

    /** @param word as {@link French#SPLIT} makes it @return empty where it is too short to tell, or no word */
    static String of(String word) {
        if (word.length() < SHORTEST_WORD || !LETTERS.matcher(word).matches()) {
            return "";
        }
        String sound = Families.withoutAccents(word.replace("ç", "s"));
        for (Step step : STEPS) {
            sound = step.pattern().matcher(sound).replaceAll(step.replacement());
        }
        return sound.length() < SHORTEST_SOUND ? "" : sound.toLowerCase(Locale.ROOT);
    }
}
