package fr.lesbases.search;

import java.util.stream.Collectors;

/** A marked text as tests read it. */
public final class Marked {

    private Marked() {
    }

    public static String words(MarkedText text) {
        return text.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining());
    }

    /** Found words in brackets. */
    public static String brackets(MarkedText text) {
        return text.pieces().stream().map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
