package fr.lesbases.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The French texts, for whatever speaks outside a screen: mails, commands, messages of the start. The same file as the screens' texts. */
public final class Texts {

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH);

    private Texts() {
    }

    /** @throws MissingResourceException for a key that has no text: {@code TextKeysTest} finds those */
    public static String get(String key, Object... args) {
        String text = Typography.french(FRENCH.getString(key));
        return args.length == 0 ? text : new MessageFormat(text, Locale.FRENCH).format(args);
    }
}
