package fr.lesbases.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A language in which something is written, from {@code languages.txt}: those most spoken and written by the people whom mediators accompany, and the regional ones of France.
 * What is written in one names it for good: none is ever taken out of that list.
 *
 * @param code as BCP 47 gives it
 * @param script in which it is mostly written, as ISO 15924 gives it
 * @param name in French
 */
public record Language(String code, String script, String name) {

    private static final String LATIN = "Latn";
    private static final Set<String> FROM_RIGHT_TO_LEFT = Set.of("Arab", "Hebr");
    private static final List<Language> ALL = read();
    /** The page's own. */
    public static final Language FRENCH = ALL.getFirst();

    /** French first, then by name. */
    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> of(String code) {
        return ALL.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    /** That of the code as something stored has it: one that no list of ours knows counts as French. */
    public static Language stored(String code) {
        return of(code).orElse(FRENCH);
    }

    public boolean isFrench() {
        return equals(FRENCH);
    }

    /** Whether in the letters French has. */
    public boolean isLatin() {
        return script.equals(LATIN);
    }

    public boolean isFromRightToLeft() {
        return FROM_RIGHT_TO_LEFT.contains(script);
    }

    /** What HTML says of words in it (RGAA 8.7, 8.10): nothing where it is the page's. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!isFrench()) {
            attributes.put("lang", code);
        }
        if (isFromRightToLeft()) {
            attributes.put("dir", "rtl");
        }
        return attributes;
    }

    private static List<Language> read() {
        try (InputStream list = Objects.requireNonNull(Language.class.getResourceAsStream("/languages.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" ", 3))
                    .map(parts -> new Language(parts[0], parts[1], parts[2])).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
