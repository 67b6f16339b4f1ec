package fr.lesbases.ui;

import java.util.SplittableRandom;

/** The four families' shapes sewn together: the picture of the home page and of the sign-in pages. */
public final class Quilt extends Drawing {

    private static final int PATCH = 80;
    /** Chosen by eye among the first twenty. */
    private static final long SEED = 12;

    /** @param crop as in SVG's {@code preserveAspectRatio}: {@code meet} shows all of it, {@code slice} fills the place */
    public Quilt(int columns, int rows, String crop) {
        super(svg(" class=\"quilt\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"xMidYMid %s\"".formatted(columns * PATCH, rows * PATCH, crop), patches(columns, rows)));
    }

    private static String patches(int columns, int rows) {
        SplittableRandom chance = new SplittableRandom(SEED);
        StringBuilder quilt = new StringBuilder();
        String before = "";
        for (int patch = 0; patch < columns * rows; patch++) {
            String look = Look.ALL.get(chance.nextInt(Look.ALL.size()));
            if (look.equals(before)) {
                look = Look.ALL.get((Look.ALL.indexOf(look) + 1) % Look.ALL.size());
            }
            before = look;
            quilt.append("<g data-family=\"%s\" transform=\"translate(%d %d)\"><rect class=\"bg\" width=\"80.5\" height=\"80.5\"></rect>%s</g>"
                    .formatted(look, patch % columns * PATCH, patch / columns * PATCH, chance.nextInt(100) < 24 ? large(chance, look) : four(chance, look)));
        }
        return quilt.toString();
    }

    private static String large(SplittableRandom chance, String look) {
        int tone = chance.nextInt(100) < 20 ? 3 : 1 + chance.nextInt(2);
        return "<g transform=\"scale(2)\">" + CoverPattern.cell(chance, look, tone, 0, 0) + "</g>";
    }

    private static String four(SplittableRandom chance, String look) {
        int strong = chance.nextInt(8);
        StringBuilder cells = new StringBuilder();
        for (int cell = 0; cell < 4; cell++) {
            if (cell == strong || chance.nextInt(100) < 82) {
                cells.append(CoverPattern.cell(chance, look, cell == strong ? 3 : chance.nextInt(100) < 62 ? 1 : 2, cell % 2 * 40, cell / 2 * 40));
            }
        }
        return cells.toString();
    }
}
