package fr.lesbases.common;

import java.util.regex.Pattern;

/** French puts a blank before « : ; ! ? » and inside its quotation marks; a line must not break there (Lexique des règles typographiques, Imprimerie nationale). */
public final class Typography {

    private static final Pattern BEFORE = Pattern.compile(" (?=[:;!?»])");
    private static final Pattern MAIL = Pattern.compile("\\b([eE]-)mail");
    private static final String NO_BREAK = "\u00a0";

    private Typography() {
    }

    /** The same text with blanks that hold those signs to their words. */
    public static String french(String text) {
        return BEFORE.matcher(text).replaceAll(NO_BREAK).replace("« ", "«" + NO_BREAK);
    }

    /**
     * The same for titles, other short lines and the pages of the site: no line breaks within "e-mail". By a word joiner, since the letters of the site have no unbreakable hyphen; a search in the page
     * goes over it.
     */
    public static String title(String text) {
        return MAIL.matcher(french(text)).replaceAll("$1\u2060mail");
    }
}
