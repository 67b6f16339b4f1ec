package fr.lesbases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the code asks for exists, every text that exists is asked for, and no French stands in Java. */
class TextKeysTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    /** A beginning, something worked out, and perhaps an ending. */
    private static final Pattern JOINED = Pattern.compile("\"([a-z]+\\.(?:[A-Za-z]+\\.)*)\"\\s*\\+\\s*[^\"+;]+(?:\\+\\s*\"(\\.[A-Za-z.]*)\")?");
    private static final String WORD = "[A-Za-z0-9_-]+";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"'])//[^\n]*", Pattern.DOTALL);
    /** A sentence or a label; French letters alone may stand in the search's grammar. */
    private static final Pattern FRENCH = Pattern.compile("(?=.*[àâçéèêëîïôûùüÿœæÀÂÇÉÈÊËÎÏÔÛÙÜŸŒÆ’])(.*\\p{L}[,:’]? [«]? ?\\p{L}.*|\\p{Lu}\\p{Ll}.*)");

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> keys = texts().stringPropertyNames();
        Set<String> modules = keys.stream().map(key -> key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'))).collect(Collectors.toSet());

        List<String> missing = literals().filter(literal -> literal.matches("[a-z]+(\\.[A-Za-z0-9_-]+)+"))
                .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !keys.contains(literal) && keys.stream().noneMatch(key -> key.startsWith(literal + ".")))
                .distinct().toList();

        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        Set<String> literals = literals().collect(Collectors.toSet());

        Set<String> keys = texts().stringPropertyNames();
        List<Pattern> composed = composed(literals, keys);

        List<String> unused = keys.stream().filter(key -> !isUsed(key, literals, composed)).sorted().toList();

        assertThat(unused).as("texts nobody asks for").isEmpty();
    }

    @Test
    void everyTextIsWellFormed() throws IOException {
        Properties texts = texts();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank().doesNotContain("'", "...");
            if (!key.startsWith("resource.editor.list.") && !key.startsWith("resource.terms.")) {
                assertThat(new MessageFormat(text, Locale.FRENCH)).as(key).isNotNull();
            }
        }
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> keys = Files.readAllLines(TEXTS).stream().filter(line -> line.matches("[A-Za-z].*=.*")).map(line -> line.substring(0, line.indexOf('='))).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noFrenchStandsInJava() throws IOException {
        List<String> french = new ArrayList<>();
        for (Path source : sources()) {
            Matcher literal = LITERAL.matcher(code(source));
            while (literal.find()) {
                if (FRENCH.matcher(literal.group(1)).matches()) {
                    french.add(source.getFileName() + ": " + literal.group(1));
                }
            }
        }

        assertThat(french).isEmpty();
    }

    /**
     * A key is used where it stands in the code, or where the code puts it together: {@code "resource.licence." + licence + ".help"}, or a beginning that is
     * no text of its own, handed to what adds {@code ".missing"}.
     */
    private static boolean isUsed(String key, Set<String> literals, List<Pattern> composed) {
        return literals.contains(key) || composed.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    private static List<Pattern> composed(Set<String> literals, Set<String> keys) throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (Path source : sources()) {
            Matcher joined = JOINED.matcher(code(source));
            while (joined.find()) {
                String ending = joined.group(2) == null ? "" : joined.group(2);
                patterns.add(Pattern.compile(Pattern.quote(joined.group(1)) + WORD + Pattern.quote(ending) + (ending.endsWith(".") ? WORD : "")));
            }
        }
        List<String> endings = literals.stream().filter(literal -> literal.matches("\\.[A-Za-z.]+")).toList();
        literals.stream().filter(literal -> literal.matches("[a-z]+(\\.[A-Za-z]+)+")).forEach(beginning -> endings.stream().filter(ending -> keys.contains(beginning + ending))
                .forEach(ending -> patterns.add(Pattern.compile(Pattern.quote(beginning + ending)))));
        return patterns;
    }

    private static Stream<String> literals() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            Matcher literal = LITERAL.matcher(code(source));
            while (literal.find()) {
                found.add(literal.group(1));
            }
        }
        return found.stream();
    }

    private static String code(Path source) throws IOException {
        return COMMENT.matcher(Files.readString(source)).replaceAll("");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        }
        return texts;
    }
}
