package fr.lesbases.file;

import java.util.regex.Pattern;

/** What came of reading a file. */
record FileText(TextState state, String text) {

    /** With what no database keeps (NUL) and lone halves of signs; soft hyphens stand within words. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Cn}]+");
    private static final String SOFT_HYPHEN = "\u00AD";

    /** @param cut whether the file says more */
    static FileText of(String raw, boolean cut) {
        String text = BETWEEN_WORDS.matcher(raw.replace(SOFT_HYPHEN, "")).replaceAll(" ").strip();
        return new FileText(text.isEmpty() ? TextState.EMPTY : cut ? TextState.CUT : TextState.READ, text);
    }

    static FileText none(TextState why) {
        return new FileText(why, "");
    }
}
