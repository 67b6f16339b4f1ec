package fr.lesbases.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The French texts, for whatever speaks outside a screen: mails, commands, messages of the start. The same file as the screens' texts. */
public final class Texts {

    private static final Map<String, String> FRENCH = read();
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
        return args.length == 0 ? text : ((MessageFormat) FORMATS.computeIfAbsent(key, first -> new MessageFormat(text, Locale.FRENCH)).clone()).format(args);
    }

    private static Map<String, String> read() {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH);
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, key -> Typography.french(bundle.getString(key))));
    }
}
