package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.springframework.core.io.ClassPathResource;

/**
 * Words that belong together, or not to others, whatever a stemmer says. One family a line: its stem, a colon, its words in lower case, parted by spaces. Their plurals in -s and the
 * same without accents are of it too. What begins with # says nothing.
 */
final class Families {

    /** Behind their stems, so that no ending is found there and no other word has the same. */
    private static final String MARK = "_";

    private final String file;
    private final Map<String, String> stems = new HashMap<>();

    /** @param file in the class path */
    Families(String file) {
        this.file = file;
        lines(file).map(line -> line.split(": ", 2)).forEach(family -> Arrays.stream(family[1].split(" ")).forEach(word -> add(word, family[0] + MARK)));
    }

    /** Those of a file in the class path that say something. */
    static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String word, String stem) {
        stems.put(word, stem);
        stems.putIfAbsent(withoutAccents(word), stem);
        if (!word.endsWith("s") && !word.endsWith("x") && !word.endsWith("z")) {
            stems.putIfAbsent(word + "s", stem);
            stems.putIfAbsent(withoutAccents(word) + "s", stem);
        }
    }

    static String withoutAccents(String word) {
        char[] folded = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }

    String file() {
        return file;
    }

    /** By word. */
    Map<String, String> stems() {
        return Map.copyOf(stems);
    }
}
