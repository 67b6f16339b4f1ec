package fr.lesbases.search;

import java.util.List;

/** A plain text, some pieces of which are found words. */
public record MarkedText(List<Piece> pieces) {

    public record Piece(String text, boolean found) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }
}
