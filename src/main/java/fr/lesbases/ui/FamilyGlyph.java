package fr.lesbases.ui;

import java.util.Optional;

/** The sign of a family of themes; its name stands beside it. Empty for a theme whose family has no look. */
public final class FamilyGlyph extends Drawing {

    private static final int USUAL_SIZE = 14;

    /** @param look inclusion, culture, environnement or communs */
    public FamilyGlyph(Optional<String> look) {
        this(look, USUAL_SIZE);
    }

    /** @param size of a side in pixels */
    public FamilyGlyph(Optional<String> look, int size) {
        super(Look.known(look)
                .map(known -> svg(" class=\"glyph\" data-family=\"%s\" width=\"%d\" height=\"%d\"".formatted(known, size, size), use("g-" + known)))
                .orElse(""));
    }
}
