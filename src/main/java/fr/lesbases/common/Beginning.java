package fr.lesbases.common;

/** The beginning of a text that is too long for its place: cut at a word, never within a sign. */
public final class Beginning {

    private static final int ROW = 130;

    private Beginning() {
    }

    /** As much as a row of a list has room for. Cut here and not by the page's style: whoever spaces the text out loses no word of it (RGAA 10.12). */
    public static String inRow(String text) {
        return of(text, ROW);
    }

    public static String of(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int room = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        int word = text.lastIndexOf(' ', room);
        return text.substring(0, word > limit / 2 ? word : room).replaceFirst("[\\s,;:.…–—(«-]+$", "") + "…";
    }
}
