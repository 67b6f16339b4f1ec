package fr.lesbases.ui;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Stands in where nobody gave an image: a calm grid of the family's shapes in its tints, the same every time for the same thing (DESIGN: never a grey box).
 * Cells are 40 units wide; the style sheet gives it its size, and crops it.
 */
public final class CoverPattern extends Drawing {

    private static final int CELL = 40;
    private static final String[] SHAPES = {"a", "a", "b", "b", "c"};

    private CoverPattern(String id, Optional<String> look, int columns, int rows) {
        super(drawn(id, look, columns, rows));
    }

    /** Beside the title of a reading page. */
    public static CoverPattern wide(String id, Optional<String> look) {
        return new CoverPattern(id, look, 9, 6);
    }

    /** At the top of a card. */
    public static CoverPattern card(String id, Optional<String> look) {
        return new CoverPattern(id, look, 8, 5);
    }

    /** In a row of a list. */
    public static CoverPattern row(String id, Optional<String> look) {
        return new CoverPattern(id, look, 4, 3);
    }

    /** A low band, as on the cards of the families. */
    public static CoverPattern strip(String id, Optional<String> look) {
        return new CoverPattern(id, look, 7, 2);
    }

    /** Across the top of a base's page, in the tint chosen for it. */
    public static CoverPattern band(String id) {
        return new CoverPattern(id, Optional.of(Look.chosenFor(id)), 32, 4);
    }

    /** In place of a base's logo, in the tint chosen for it. */
    public static CoverPattern logo(String id) {
        return new CoverPattern(id, Optional.of(Look.chosenFor(id)), 2, 2);
    }

    private static String drawn(String id, Optional<String> look, int columns, int rows) {
        SplittableRandom chance = new SplittableRandom(Look.seed(id));
        String shapes = Look.known(look).orElseGet(() -> Look.chosenFor(id));
        int cells = columns * rows;
        // One or two cells in full colour make the difference between a pattern and a picture
        int first = chance.nextInt(cells);
        int second = cells > 12 ? chance.nextInt(cells) : first;
        StringBuilder grid = new StringBuilder();
        for (int cell = 0; cell < cells; cell++) {
            boolean strong = cell == first || cell == second;
            if (strong || chance.nextInt(100) < 82) {
                grid.append(cell(chance, shapes, strong ? 3 : chance.nextInt(100) < 68 ? 1 : 2, cell % columns * CELL, cell / columns * CELL));
            }
        }
        String family = Look.known(look).map(known -> " data-family=\"" + known + "\"").orElse("");
        return svg(" class=\"cover\"%s viewBox=\"0 0 %d %d\" preserveAspectRatio=\"xMidYMid slice\"".formatted(family, columns * CELL, rows * CELL), grid.toString());
    }

    static String cell(SplittableRandom chance, String look, int tone, int x, int y) {
        String shape = SHAPES[chance.nextInt(SHAPES.length)];
        return use("s-" + look + "-" + shape, " class=\"t" + tone + "\" transform=\"translate(" + x + " " + y + ") rotate(" + chance.nextInt(4) * 90 + " 20 20)\"");
    }
}
