package fr.lesbases.firstversion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the title of a base is the name of a person: case, accents, order and punctuation aside. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> OF = Set.of("de", "d", "du");

    private Names() {
    }

    enum Likeness {
        /** It is the name. */
        SAME,
        /** "Base de" and the name. */
        BASE_OF,
        /** The name and something else. */
        PARTLY,
        NONE
    }

    static Likeness compare(String title, String firstName, String lastName) {
        List<String> first = words(firstName);
        List<String> last = words(lastName);
        List<String> name = new ArrayList<>(first);
        name.addAll(last);
        List<String> words = words(title);
        // half a name is the name of too many; but some have written all of it as their last one
        boolean whole = first.isEmpty() ? last.size() > 1 && sorted(words).equals(sorted(last)) : !last.isEmpty();
        if (!whole) {
            return Likeness.NONE;
        }
        if (same(words, first, last)) {
            return Likeness.SAME;
        }
        if (words.size() > 2 && words.getFirst().equals("base") && OF.contains(words.get(1)) && same(words.subList(2, words.size()), first, last)) {
            return Likeness.BASE_OF;
        }
        return new ArrayList<>(words).containsAll(name) ? Likeness.PARTLY : Likeness.NONE;
    }

    /** Parted into words in whatever way. */
    private static boolean same(List<String> words, List<String> first, List<String> last) {
        List<String> name = new ArrayList<>(first);
        name.addAll(last);
        String letters = String.join("", words);
        String one = String.join("", first);
        String other = String.join("", last);
        return sorted(words).equals(sorted(name)) || letters.equals(one + other) || letters.equals(other + one);
    }

    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(OTHERS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
