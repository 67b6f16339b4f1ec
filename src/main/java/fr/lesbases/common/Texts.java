package fr.lesbases.common;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The French texts, for whatever speaks outside a screen: mails, commands, messages of the start. The same file as the screens' texts. */
public final class Texts {

    private static final Map<String, String> FRENCH = read();
    private static final Pattern ELIDED = Pattern.compile("\\b([Dd]|[Qq]u)e \\{(\\d)}");
    private static final Pattern VOWEL_FIRST = Pattern.compile("(?i)h?[aeiouœæ]");
    private static final Set<String> MAY_ELIDE = FRENCH.keySet().stream().filter(key -> ELIDED.matcher(FRENCH.get(key)).find()).collect(Collectors.toUnmodifiableSet());
    /** Reading a pattern takes longer than filling it in. Each is copied for use: a format is no one's but its user's while it is filled in. */
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {
    }

    /** @throws MissingResourceException for a key that has no text: {@code TextKeysTest} finds those */
    public static String get(String key, Object... args) {
        String text = FRENCH.get(key);
        if (text == null) {
            throw new MissingResourceException("no text", "translations", key);
        }
        if (args.length == 0) {
            return text;
        }
        String pattern = MAY_ELIDE.contains(key) ? elided(text, args) : text;
        return ((MessageFormat) FORMATS.computeIfAbsent(pattern, first -> new MessageFormat(first, Locale.FRENCH)).clone()).format(args);
    }

    /** Of Paul is "de Paul", of Amina "d’Amina". An h is taken for mute, as it is in most names. */
    private static String elided(String text, Object... args) {
        return ELIDED.matcher(text).replaceAll(found -> {
            Object said = args[Integer.parseInt(found.group(2))];
            boolean elides = said instanceof String name && VOWEL_FIRST.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).lookingAt();
            return elides ? found.group(1) + "’{" + found.group(2) + "}" : found.group();
        });
    }

    private static Map<String, String> read() {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH);
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, key -> Typography.french(bundle.getString(key))));
    }
}
