package fr.lesbases.search;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A plain text, some pieces of which are found words. */
public record MarkedText(List<Piece> pieces) {

    public record Piece(String text, boolean found) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Safe HTML: everything escaped, found pieces in {@code <mark>}. */
    public String html() {
        return pieces.stream().map(piece -> piece.found() ? "<mark>" + escaped(piece) + "</mark>" : escaped(piece)).collect(Collectors.joining());
    }

    private static String escaped(Piece piece) {
        return HtmlUtils.htmlEscape(piece.text(), "UTF-8");
    }
}
